// Serves the popup with made-up reports, to look at every state of it while changing it:
// npx tsx scripts/preview.ts [PORT]
import { VIEWS } from "../tests/popup/made-up-views.ts";
import { servePopup } from "../tests/popup/serve-popup.ts";

const served = await servePopup({ port: Number(process.argv[2] ?? 8123), isReread: true });
for (const state of ["waiting", "unanswered", ...Object.keys(VIEWS)]) {
  console.log(served.address(state));
}
console.log(`${served.address("asking")}&moving`);
