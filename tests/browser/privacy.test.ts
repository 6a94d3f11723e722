import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { BROWSERS } from "../../scripts/build.ts";
import { checkOnceRead, compareSources } from "./extension.ts";
import { setStage, type Stage } from "./stage.ts";
import { ADDRESSES, OFFICIAL_HOSTS } from "./world/sites.ts";
import type { RecordedRequest } from "./world/world.ts";

/** What browsers ask of their makers by themselves, with or without an extension. */
const MAKERS =
  /(?:^|\.)(?:google|googleapis|gvt1|gstatic|mozilla|firefox|chromium)\.(?:com|net|org)$/;

const isOfPeople = ({ host }: RecordedRequest): boolean => !MAKERS.test(host);

describe.each(BROWSERS)("what leaves %s", (browser) => {
  let stage: Stage;
  beforeAll(async () => {
    stage = await setStage(browser);
  });
  afterAll(() => stage.close());

  /** All that arrived while the work was done. */
  const during = async (work: () => Promise<void>): Promise<readonly RecordedRequest[]> => {
    const already = stage.world.requests.length;
    await work();
    return stage.world.requests.slice(already).filter(isOfPeople);
  };

  it("is nothing until the reader allows the linked pages, and then one plain GET for each", async () => {
    // The reader has been on one of the linked sites, which knows them again by a cookie.
    const visited = await stage.driver.page(ADDRESSES.statement);
    const again = await during(() => visited.goTo(ADDRESSES.statement));
    expect(again.find(({ url }) => url === ADDRESSES.statement)?.headers.cookie).toBe(
      "reader=known",
    );

    const page = await stage.driver.page(ADDRESSES.seed);
    const onClick = await during(async () => {
      const popup = await stage.driver.popup(page);
      await checkOnceRead(popup);
      await popup.close();
    });
    // The page's own late request is for its icon.
    expect(onClick.filter(({ url }) => !url.endsWith("/favicon.ico"))).toEqual([]);

    const onConsent = await during(async () => {
      await compareSources(await stage.driver.popup(page));
    });
    expect(onConsent.map(({ url }) => url).toSorted()).toEqual(
      [ADDRESSES.statement, ADDRESSES.post, ADDRESSES.talks, ADDRESSES.briefing].toSorted(),
    );
    expect(onConsent.map(({ host }) => host).toSorted()).toEqual([...OFFICIAL_HOSTS].toSorted());
    for (const { method, headers, url } of onConsent) {
      expect(method, url).toBe("GET");
      expect(Object.keys(headers), url).not.toEqual(
        expect.arrayContaining([expect.stringMatching(/^(?:cookie|referer|origin|x-.*)$/)]),
      );
      expect(JSON.stringify(headers), url).not.toContain("-extension://");
    }
  });
});
