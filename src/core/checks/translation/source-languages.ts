/**
 * What a hit says about the source language: log-likelihood ratios (natural) against English written
 * by natives, for phrases that leak from one country's press (3), from one language's (2) or from
 * several (1). To be summed over independent signs.
 */
type Weights = Readonly<Record<string, number>>;

/** The press of Brazil; Portugal's shares much of it. */
export const BRAZIL: Weights = { "pt-BR": 3, "pt-PT": 1 };

/** Portuguese and Spanish alike. */
export const IBERIA: Weights = { "pt-BR": 1.5, es: 1.5, "pt-PT": 1 };

/** Portuguese, Spanish, French and Italian alike. */
export const ROMANCE: Weights = { "pt-BR": 1, es: 1, "pt-PT": 0.7, fr: 0.7, it: 0.7 };

/** Spanish of Spain and of Latin America. */
export const SPANISH: Weights = { es: 3 };

/** French. */
export const FRENCH: Weights = { fr: 3 };

/** Italian. */
export const ITALIAN: Weights = { it: 3 };

/** German. */
export const GERMAN: Weights = { de: 3 };

/** Dutch. */
export const DUTCH: Weights = { nl: 3 };

/** Russian; Ukrainian shares most of it. */
export const RUSSIAN: Weights = { ru: 2.5, uk: 2 };

/** Polish. */
export const POLISH: Weights = { pl: 3 };

/** Turkish. */
export const TURKISH: Weights = { tr: 3 };

/** Arabic. */
export const ARABIC: Weights = { ar: 3 };

/** Indonesian; Malay shares much of it. */
export const INDONESIAN: Weights = { id: 3, ms: 1.5 };

/** Japanese. */
export const JAPANESE: Weights = { ja: 3 };

/** Korean. */
export const KOREAN: Weights = { ko: 3 };

/** Chinese. */
export const CHINESE: Weights = { zh: 3 };
