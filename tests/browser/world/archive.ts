import type { Reply } from "./sites.ts";

/** The hosts of the Wayback Machine. */
export const ARCHIVE_HOSTS: readonly string[] = ["archive.org", "web.archive.org"];

/** As the archive answers: its quick answer knows of no copy, its list of copies has one. */
export function archiveReply({ hostname, pathname, searchParams }: URL): Reply {
  const url = searchParams.get("url");
  if (hostname === "archive.org" && pathname === "/wayback/available") {
    return json({ url, archived_snapshots: {} });
  }
  if (pathname === "/cdx/search/cdx") return json([["timestamp"], ["20220103141500"]]);
  return { status: 404, type: "text/plain", body: "Not found." };
}

const json = (body: unknown): Reply => ({
  type: "application/json",
  body: JSON.stringify(body),
});
