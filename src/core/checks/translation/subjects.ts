/** Words of a text about Brazil. Spaces part them. */
export const BRAZILIAN = "brazil brazilian brasília brasilia bolsonaro lula temer rousseff";

/** Words of a text about Spain. */
export const SPAIN = "spain spanish psoe podemos moncloa sánchez rajoy zapatero casado feijóo";

/** Words of a text about France. */
export const FRANCE = "france french paris parisian macron hollande sarkozy";

/** Words of a text about Italy. */
export const ITALY =
  "italy italian rome meloni draghi renzi conte salvini berlusconi mattarella milan naples";

/** Words of a text about Germany. */
export const GERMANY =
  "germany german berlin bundestag merkel scholz merz spd cdu afd bavaria munich";
