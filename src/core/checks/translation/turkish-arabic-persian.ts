import type { Convention } from "../convention.ts";

/** Turkish, Arabic and Persian. */
export const turkishArabicPersian: readonly Convention[] = [
  {
    id: "F-TR-501",
    kind: "literal-phrase",
    languages: { tr: 3 },
    original: "şu ifadeleri kullandı",
    forms: ["used the following statements|expressions"],
    meaning: "said",
    weight: { grade: "H", harm: 1, seen: "E" },
  },
];
