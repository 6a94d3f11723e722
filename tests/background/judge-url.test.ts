import fc from "fast-check";
import { expect, it } from "vitest";
import { judgeUrl } from "../../src/background/judge-url.ts";

const ALLOWED = [
  "https://example.org/",
  "http://example.org/",
  "https://www.example.org/a/b?c=d#e",
  "https://example.org:443/",
  "http://example.org:80/",
  "HTTPS://EXAMPLE.ORG/",
  "https://one.test/",
  "https://sub.two.test/path",
  "https://bücher.example/",
  "https://xn--bcher-kva.example/",
  "https://local.example.org/",
  "https://localhost.example.org/",
  "https://internal-affairs.gov.example/",
  "https://lan.example/",
  "https://onion.example/",
  "https://127.example.org/",
  "https://1.2.3.4.example.org/",
  "https://example.co.uk/",
  `https://example.org/${"a".repeat(2_048 - 20)}`,
];

/** Each spelling with what makes it one of the reader's own network, or no web page. */
const REFUSED = [
  // IPv4 in every spelling that WHATWG's parser knows
  "http://127.0.0.1/",
  "https://127.0.0.1/",
  "http://127.1/",
  "http://127.0.1/",
  "http://0/",
  "http://0.0.0.0/",
  "http://0x7f.1/",
  "http://0x7f000001/",
  "http://0x7F.0x0.0x0.0x1/",
  "http://2130706433/",
  "http://017700000001/",
  "http://0177.0.0.1/",
  "http://0177.0.0.01/",
  "http://00000177.1/",
  "http://①②⑦.⓪.⓪.①/",
  "http://①②⑦.0.0.1/",
  "http://１２７.０.０.１/",
  "http://127。0。0。1/",
  "http://127．0．0．1/",
  "http://127%2e0%2e0%2e1/",
  "http://%31%32%37.0.0.1/",
  "http://127.0.0.1./",
  "http://10.0.0.1/",
  "http://10.1/",
  "http://172.16.0.1/",
  "http://172.31.255.255/",
  "http://192.168.0.1/",
  "http://192.168.257/",
  "http://169.254.169.254/",
  "http://0xa9fea9fe/",
  "http://2852039166/",
  "http://0251.0376.0251.0376/",
  "http://100.100.100.200/",
  "http://100.64.0.1/",
  "http://192.0.0.192/",
  "http://198.18.0.1/",
  "http://224.0.0.1/",
  "http://255.255.255.255/",
  "http://8.8.8.8/",
  "https://1.1.1.1/",
  // IPv6
  "http://[::1]/",
  "http://[::]/",
  "http://[0:0:0:0:0:0:0:1]/",
  "http://[0000::1]/",
  "http://[::ffff:7f00:1]/",
  "http://[::ffff:127.0.0.1]/",
  "http://[::127.0.0.1]/",
  "http://[64:ff9b::7f00:1]/",
  "http://[fd00:ec2::254]/",
  "http://[fe80::1]/",
  "http://[fc00::1]/",
  "http://[ff02::1]/",
  "http://[2002:7f00:1::]/",
  "http://[2606:4700:4700::1111]/",
  "https://[::1]:443/",
  // names of the reader's own network
  "http://localhost/",
  "https://localhost/",
  "http://LOCALHOST/",
  "http://localhost./",
  "http://ⓛocalhost/",
  "http://foo.localhost/",
  "http://a.b.localhost/",
  "http://localhost.localdomain/",
  "http://printer.local/",
  "http://printer.LOCAL/",
  "http://metadata.google.internal/",
  "http://instance-data.internal/",
  "http://router.lan/",
  "http://nas.home.arpa/",
  "http://fritz.home/",
  "http://wiki.corp/",
  "http://wiki.intranet/",
  "http://db.private/",
  "http://local/",
  "http://internal/",
  "http://lan/",
  "http://home.arpa/",
  "http://router/",
  "http://intranet/wiki",
  "http://metadata/",
  "http://com/",
  "http://example.org./",
  "http://abcdefghij234567.onion/",
  "http://www.abcdefghij234567.onion/",
  // public names that lead there
  "http://127.0.0.1.nip.io/",
  "http://7f000001.nip.io/",
  "http://192-168-0-1.sslip.io/",
  "http://10.0.0.1.xip.io/",
  "http://localtest.me/",
  "http://a.localtest.me/",
  "http://lvh.me/",
  "http://vcap.me/",
  "http://lacolhost.com/",
  // other ports
  "http://example.org:8080/",
  "https://example.org:8443/",
  "https://example.org:80/",
  "http://example.org:443/",
  "http://example.org:22/",
  "http://example.org:1/",
  "http://example.org:65535/",
  "http://127.0.0.1:631/",
  "http://localhost:3000/",
  // logins
  "https://user@example.org/",
  "https://user:secret@example.org/",
  "https://:secret@example.org/",
  "https://apnews.com@evil.example/",
  "http://example.org@127.0.0.1/",
  "http://127.0.0.1@example.org/",
  "http://foo@evil.example:80@example.org/",
  // other schemes
  "file:///etc/passwd",
  "ftp://example.org/",
  "ftps://example.org/",
  "sftp://example.org/",
  "gopher://127.0.0.1:70/_",
  "dict://127.0.0.1:11211/",
  "ldap://localhost:389/",
  "tftp://example.org/x",
  "ws://example.org/",
  "wss://example.org/",
  "data:text/html,x",
  "blob:https://example.org/0",
  "javascript:alert(1)",
  "java\nscript:alert(1)",
  "JaVaScRiPt:alert(1)",
  "vbscript:x",
  "view-source:https://example.org/",
  "chrome://settings/",
  "chrome-extension://abcdefghijklmnop/x",
  "moz-extension://0/x",
  "about:blank",
  "mailto:a@example.org",
  "tel:+1",
  "jar:https://example.org!/",
  "netdoc:///etc/passwd",
  "filesystem:https://example.org/temporary/x",
  // no addresses
  "",
  " ",
  "/path",
  "//example.org/",
  "example.org",
  "https://",
  "https:// example.org/",
  "http://[::1/",
  "http://999.999.999.999/",
  "http://1.2.3.4.5/",
  "http://0x100000000/",
  `https://example.org/${"a".repeat(2_048)}`,
];

it.each(ALLOWED)("allows %s", (address) => {
  expect(judgeUrl(address).kind).toBe("allowed");
});

it.each(REFUSED)("refuses %s", (address) => {
  const judged = judgeUrl(address);
  expect(judged).toMatchObject({ kind: "refused" });
  if (judged.kind === "refused") expect(judged.why).toMatch(/^[A-Z].*\.$/);
});

it("knows at least 120 spellings that are refused", () => {
  expect(new Set(REFUSED).size).toBeGreaterThanOrEqual(120);
});

it("refuses every IPv4 address, written as one number or four", () => {
  fc.assert(
    fc.property(fc.nat({ max: 0xffffffff }), (number) => {
      const quad = [24, 16, 8, 0].map((shift) => (number >>> shift) & 0xff).join(".");
      for (const host of [quad, String(number), `0x${number.toString(16)}`]) {
        expect(judgeUrl(`http://${host}/`).kind).toBe("refused");
      }
    }),
  );
});

it("never throws, and allows nothing but names with a dot over http", () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.webUrl(), fc.string({ unit: "binary" })), (address) => {
      const judged = judgeUrl(address);
      if (judged.kind === "refused") return;
      expect(judged.url.protocol).toMatch(/^https?:$/);
      expect(judged.url.hostname).toMatch(/^[^.[\]]+(?:\.[^.[\]]+)+$/);
    }),
  );
});
