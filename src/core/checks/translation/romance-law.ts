import type { Convention } from "../convention.ts";

const BRAZIL = { "pt-BR": 3, "pt-PT": 1 };
const IBERIA = { pt: 2, es: 1.5 };

/** Courts, prosecutors and police of Portuguese, Spanish, French and Italian countries. */
export const romanceLaw: readonly Convention[] = [
  {
    id: "F-LAW-012",
    kind: "literal-phrase",
    languages: BRAZIL,
    original: "ministro do Supremo Tribunal Federal",
    forms: ["minister/s of the federal supreme court", "minister/s of the supreme federal court"],
    meaning: "justice of the Supreme Court",
    grade: "H",
    harm: 4,
    seen: "E",
  },
  {
    id: "F-LAW-020",
    kind: "literal-phrase",
    languages: IBERIA,
    original: "prisão preventiva",
    forms: ["preventive prison", "decreed the prison|imprisonment"],
    meaning: "detention before trial",
    grade: "H",
    harm: 3,
    seen: "K",
  },
  {
    id: "F-LAW-053",
    kind: "literal-phrase",
    languages: BRAZIL,
    original: "entrar com ação",
    forms: ["entered|joined with a|an action|lawsuit|appeal|injunction"],
    meaning: "filed a lawsuit",
    grade: "H",
    harm: 3,
    seen: "K",
  },
  {
    id: "F-CRIME-069",
    kind: "literal-phrase",
    languages: IBERIA,
    original: "vítima fatal",
    forms: ["fatal|mortal victim/s"],
    meaning: "person killed",
    grade: "H",
    harm: 2,
    seen: "K",
  },
];
