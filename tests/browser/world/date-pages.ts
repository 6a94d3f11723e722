/** News pages whose dates were carried over from other languages: address to file in tests/pages/dates. */
export const DATE_PAGES = {
  "https://www.meridian-daily.test/2023/02/governor-decrees-emergency/": "dam-emergency.html",
  "https://www.atlantic-news-now.test/dockers-go-back-to-the-table": "port-strike.html",
  "https://www.central-courier.test/regional/signal-box-fire.html": "rail-signal-box.html",
  "https://www.pacific-wire.test/articles/ferry-inspections": "ferry-inspection.html",
  "https://en.hanbit-business.test/news/battery-plant": "battery-plant.html",
  "https://www.nusa-today.test/read/kali-putih-recedes": "flood-shelter.html",
  "https://www.plateau-news.test/news/water-share": "lake-quota.html",
  "https://www.delta-observer.test/business/rice-floor": "rice-price.html",
  /** Without a date of its own. */
  "https://www.world-desk-today.test/border-river-talks": "undated-talks.html",
  /** Native English. */
  "https://www.valley-sentinel.test/local/old-mill-bridge": "river-bridge.html",
} as const;

/** The name of the file of such a page. */
export type DatePage = (typeof DATE_PAGES)[keyof typeof DATE_PAGES];
