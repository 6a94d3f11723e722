import type { Convention } from "./convention.ts";
import { torturedPhrases } from "./scraping/tortured-phrases.ts";
import { torturedTerms } from "./scraping/tortured-terms.ts";
import { germanDutch } from "./translation/german-dutch.ts";
import { germanReports } from "./translation/german-reports.ts";
import { japaneseKoreanChinese } from "./translation/japanese-korean-chinese.ts";
import { pressCredits } from "./translation/press-credits.ts";
import { pressRoom } from "./translation/press-room.ts";
import { romanceCourts } from "./translation/romance-courts.ts";
import { romanceEveryday } from "./translation/romance-everyday.ts";
import { romanceFootball } from "./translation/romance-football.ts";
import { romanceGeneral } from "./translation/romance-general.ts";
import { romanceGovernment } from "./translation/romance-government.ts";
import { romanceHealthBusiness } from "./translation/romance-health-business.ts";
import { romanceOffices } from "./translation/romance-offices.ts";
import { romancePages } from "./translation/romance-pages.ts";
import { romancePolice } from "./translation/romance-police.ts";
import { romancePolitics } from "./translation/romance-politics.ts";
import { romanceReports } from "./translation/romance-reports.ts";
import { romanceSport } from "./translation/romance-sport.ts";
import { slavicReports } from "./translation/slavic-reports.ts";
import { slavic } from "./translation/slavic.ts";
import { southEastAsian } from "./translation/south-east-asian.ts";
import { turkishArabic } from "./translation/turkish-arabic.ts";
import { verbsOfSaying } from "./translation/verbs-of-saying.ts";

/** The tables by the file that holds each, which is also that of its cases. */
export const conventionTables: Readonly<Record<string, readonly Convention[]>> = {
  "scraping/tortured-phrases": torturedPhrases,
  "scraping/tortured-terms": torturedTerms,
  "translation/german-dutch": germanDutch,
  "translation/german-reports": germanReports,
  "translation/japanese-korean-chinese": japaneseKoreanChinese,
  "translation/press-credits": pressCredits,
  "translation/press-room": pressRoom,
  "translation/romance-courts": romanceCourts,
  "translation/romance-everyday": romanceEveryday,
  "translation/romance-football": romanceFootball,
  "translation/romance-general": romanceGeneral,
  "translation/romance-government": romanceGovernment,
  "translation/romance-health-business": romanceHealthBusiness,
  "translation/romance-offices": romanceOffices,
  "translation/romance-pages": romancePages,
  "translation/romance-police": romancePolice,
  "translation/romance-politics": romancePolitics,
  "translation/romance-reports": romanceReports,
  "translation/romance-sport": romanceSport,
  "translation/slavic-reports": slavicReports,
  "translation/slavic": slavic,
  "translation/south-east-asian": southEastAsian,
  "translation/turkish-arabic": turkishArabic,
  "translation/verbs-of-saying": verbsOfSaying,
};

/** The rows of all tables of all checks: one pass over a text finds them all. */
export const conventions: readonly Convention[] = Object.values(conventionTables).flat();
