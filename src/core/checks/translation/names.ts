/**
 * Spellings of one name that come from different languages of reporting. A text that one desk wrote
 * keeps to one of them. The first is the likeliest in English today.
 */
export const SPELLINGS: readonly (readonly string[])[] = [
  ["Zelensky", "Zelenskyy", "Zelenskiy", "Zelenski", "Selenskyj", "Zelenskyj"],
  ["Lukashenko", "Lukashenka", "Loukachenko", "Lukaschenko"],
  ["Poroshenko", "Porochenko", "Poroschenko"],
  ["Yanukovych", "Yanukovich", "Janukowytsch"],
  ["Tymoshenko", "Timoshenko", "Timochenko"],
  ["Navalny", "Navalniy", "Nawalny", "Navalni"],
  ["Lavrov", "Lawrow"],
  ["Shoigu", "Shoygu", "Schoigu", "Choïgou"],
  ["Putin", "Poutine", "Putyin"],
  ["Medvedev", "Medwedew", "Medvédev"],
  ["Yeltsin", "Jelzin", "Eltsin", "Ieltsin"],
  ["Gorbachev", "Gorbatschow", "Gorbatchev", "Gorbachov"],
  ["Gaddafi", "Qaddafi", "Kadhafi", "Khadafi"],
  ["Erdogan", "Erdoğan", "Erdoghan"],
  ["Khamenei", "Chamenei", "Jamenei"],
  ["Netanyahu", "Netanjahu", "Netaniahu"],
  ["Zaporizhzhia", "Zaporozhye", "Saporischschja", "Zaporizhia"],
  ["Kharkiv", "Kharkov", "Charkiw", "Járkov"],
  ["Odesa", "Odessa"],
  ["Lviv", "Lvov", "Lemberg"],
  ["Kyiv", "Kiev", "Kiew", "Kijev"],
  ["Chernobyl", "Tschernobyl", "Tchernobyl", "Chernóbil"],
];

/** Spokespeople whose title machines turn into the other gender, because many languages do not tell it. */
export const GENDERS: Readonly<Record<string, "woman" | "man">> = {
  "Jen Psaki": "woman",
  "Karine Jean-Pierre": "woman",
  "Maria Zakharova": "woman",
  "Sarah Sanders": "woman",
  "Kayleigh McEnany": "woman",
  "Karoline Leavitt": "woman",
  "Hua Chunying": "woman",
  "Mao Ning": "woman",
  "Dmitry Peskov": "man",
  "Ned Price": "man",
  "Matthew Miller": "man",
  "Sean Spicer": "man",
  "John Kirby": "man",
  "Zhao Lijian": "man",
  "Wang Wenbin": "man",
  "Stephane Dujarric": "man",
  "Stéphane Dujarric": "man",
};
