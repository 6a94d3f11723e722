import type { NumberMention } from "./number-mention.ts";

/** A figure whose points most likely part thousands: "100.000 soldiers", "3.127.809". */
export interface PointedThousands {
  readonly mention: NumberMention;
  /** " Russian soldiers": what follows the figure up to what it counts; empty where nothing is counted. */
  readonly counted: string;
  /** A figure of the same text that counts the same with commas between thousands. */
  readonly rival?: NumberMention;
}

/** "3.127.809", "14.348.304,00", "959.220.00": no decimals look so. */
const MANY_GROUPS = /^[1-9]\d{0,2}(?:(?:\.\d{3}){2,}(?:,\d+|\.\d\d)?|\.\d{3}\.\d\d)$/;

/** "100.000", which is 100 to an English reader, and "1.462,50". */
const ONE_GROUP = /^[1-9]\d{0,2}\.\d{3}(?:,\d{1,2})?$/;

/** Four groups up to 255 are an address of a network. */
const ADDRESS = /^(?:(?:1?\d{1,2}|2[0-4]\d|25[0-5])(?:\.|$)){4}$/;

/** What comes in whole numbers alone, so that no decimals can stand before it. */
const WHOLE_THINGS =
  "people|persons|soldiers|troops|men|women|children|students|pupils|teachers|workers|employees|jobs|deaths|dead|victims|cases|infections|infected|patients|voters|votes|inhabitants|residents|citizens|families|homes|houses|households|refugees|migrants|immigrants|visitors|tourists|passengers|spectators|fans|supporters|followers|subscribers|members|participants|protesters|demonstrators|officers|vehicles|cars|trucks|motorcycles|tickets|copies|companies|businesses|schools|hospitals|doses|vaccines|trees|animals|cattle|complaints|applications|signatures|prisoners|inmates|fighters|recruits|drones|shells|missiles|tanks|flights|apartments|users|accounts|players|lawyers|farmers|doctors|nurses|scientists|buildings|units|shops|stores|restaurants|hotels|rooms|seats|beds|weapons|rockets|aircraft|planes|ships|bodies|detainees|arrests|lives|civilians|species|books|websites|Palestinians|Israelis|Ukrainians|Russians|Americans|Brazilians|Syrians|Venezuelans";

const COUNTED = new RegExp(`^ (?:[A-Za-z-]{2,20} ){0,2}?(?:${WHOLE_THINGS})\\b`);

/** "2.075 children per woman": averages have decimals. */
const AVERAGE = /^ (?:per|for (?:each|every)|each|on average)\b/;

/** With three noughts any plural will do; what is measured is a unit, and read as one. */
const PLURAL = /^ [a-z]{3,20}s\b/;

/** "a perfect 10.000", "batted 1.000", "hit 1.000". */
const MARK_BEFORE =
  /(?:perfect|scored?|scoring|batt?(?:ed|ing)|hit|average|grade|rating|GPA|OPS) (?:of )?(?:an? )?$/;

/** Prices per piece have three decimals: "$2.222 a pound". */
const RATE = /^ (?:a|an|per|each|apiece)\b|^\//;

/** Room for two adjectives and a noun. UTF-16 code units. */
const WINDOW = 60;

/** The figures of a text whose points part thousands. Wrong when: whole things are counted in averages. */
export function pointedThousands(
  text: string,
  mentions: readonly NumberMention[],
): readonly PointedThousands[] {
  const rivals = mentions.filter(({ count }) => /^\d{1,3}(?:,\d{3})+$/.test(count.exact));
  return mentions
    .filter(({ count, scale }) => count.isFigure && scale === 1 && count.exact.includes("."))
    .map((mention) => ({ mention, ...companyOf(text, mention, rivals) }))
    .filter((pointed) => isPointed(text, pointed));
}

function companyOf(text: string, mention: NumberMention, rivals: readonly NumberMention[]) {
  const counted = countedAfter(text, mention);
  const rival = rivals.find(
    (other) =>
      (mention.unit !== undefined && mention.unit.name === other.unit?.name) ||
      (counted !== "" && lastWord(counted) === lastWord(countedAfter(text, other))),
  );
  return { counted, ...(rival === undefined ? {} : { rival }) };
}

function countedAfter(text: string, { count, end }: NumberMention): string {
  const after = text.slice(end, end + WINDOW);
  const plural = /[.,]000$/.test(count.exact) ? PLURAL.exec(after)?.[0] : undefined;
  const counted = COUNTED.exec(after)?.[0] ?? plural ?? "";
  return AVERAGE.test(after.slice(counted.length)) ? "" : counted;
}

const lastWord = (words: string): string => words.slice(words.lastIndexOf(" ") + 1);

function isPointed(text: string, pointed: PointedThousands): boolean {
  const { count, start, unit } = pointed.mention;
  if (ADDRESS.test(count.exact)) return false;
  if (MANY_GROUPS.test(count.exact)) return true;
  if (!ONE_GROUP.test(count.exact) || (unit !== undefined && unit.kind !== "currency"))
    return false;
  if (MARK_BEFORE.test(text.slice(Math.max(0, start - WINDOW), start))) return false;
  return pointed.counted !== "" || isRoundMoney(text, pointed);
}

/** "EUR 25.000": money has no three decimals of noughts, but "$1.000 a share". */
const isRoundMoney = (text: string, { mention, rival }: PointedThousands): boolean =>
  mention.unit !== undefined &&
  mention.count.exact.endsWith("000") &&
  (rival !== undefined || /^\d\d/.test(mention.count.exact)) &&
  !RATE.test(text.slice(mention.end, mention.end + WINDOW));
