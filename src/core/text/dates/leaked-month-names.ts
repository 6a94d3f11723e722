/** The twelve months of the Solar Hijri calendar (Iran), each with its usual spellings in English. */
export const SOLAR_MONTHS: readonly (readonly string[])[] = [
  ["Farvardin"],
  ["Ordibehesht"],
  ["Khordad"],
  ["Tir"],
  ["Mordad", "Amordad"],
  ["Shahrivar"],
  ["Mehr"],
  ["Aban"],
  ["Azar"],
  ["Dey"],
  ["Bahman"],
  ["Esfand"],
];

/** The twelve months of the Islamic calendar. */
export const HIJRI_MONTHS: readonly (readonly string[])[] = [
  ["Muharram"],
  ["Safar"],
  ["Rabi I", "Rabi al-Awwal", "Rabi' al-Awwal", "Rabi al-awwal"],
  ["Rabi II", "Rabi al-Thani", "Rabi' al-Thani", "Rabi al-Akhir", "Rabi al-thani"],
  ["Jumada I", "Jumada al-Ula", "Jumada al-Awwal", "Jumada al-ula"],
  ["Jumada II", "Jumada al-Thani", "Jumada al-Akhirah", "Jumada al-Akhira"],
  ["Rajab"],
  ["Shaban", "Sha'ban", "Shaaban"],
  ["Ramadan"],
  ["Shawwal"],
  ["Dhu al-Qadah", "Dhul Qadah", "Dhu al-Qi'dah", "Dhul-Qadah"],
  ["Dhu al-Hijjah", "Dhul Hijjah", "Dhul-Hijjah", "Dhu al-Hijja"],
];

/** The thirteen months of the Ethiopian calendar. */
export const ETHIOPIAN_MONTHS: readonly (readonly string[])[] = [
  ["Meskerem"],
  ["Tikimt", "Tikimit"],
  ["Hidar"],
  ["Tahsas", "Tahesas"],
  ["Tir"],
  ["Yekatit"],
  ["Megabit"],
  ["Miyazya", "Miazia"],
  ["Ginbot", "Genbot"],
  ["Sene"],
  ["Hamle"],
  ["Nehase", "Nehasse"],
  ["Pagume", "Pagumen"],
];

/** The months of the Hebrew calendar by the names that `Intl` gives them, leap months among them. */
export const HEBREW_MONTHS: readonly (readonly string[])[] = [
  ["Tishri", "Tishrei"],
  ["Heshvan", "Cheshvan"],
  ["Kislev"],
  ["Tevet"],
  ["Shevat", "Shvat"],
  ["Adar I"],
  ["Adar", "Adar II"],
  ["Nisan"],
  ["Iyar"],
  ["Sivan"],
  ["Tamuz", "Tammuz"],
  ["Av"],
  ["Elul"],
];

/** The twelve months of the Bikram Sambat (Nepal) and of the Bangla calendar, from April on. */
export const NEPALI_MONTHS: readonly (readonly string[])[] = [
  ["Baisakh", "Baishakh", "Boishakh"],
  ["Jestha", "Joishtho"],
  ["Asar", "Ashadh"],
  ["Shrawan", "Shrabon"],
  ["Bhadra", "Bhadro"],
  ["Ashwin", "Asoj"],
  ["Kartik", "Kartick"],
  ["Mangsir", "Ogrohayon"],
  ["Poush", "Paush"],
  ["Magh"],
  ["Falgun", "Phalgun", "Falgoon"],
  ["Chaitra", "Choitro"],
];
