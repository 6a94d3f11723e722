import { generateKeyPairSync, randomBytes, sign } from "node:crypto";

/** Tags of the few DER types that a certificate needs (ITU-T X.690, 8). */
const INTEGER = 0x02;
const BIT_STRING = 0x03;
const OBJECT_IDENTIFIER = 0x06;
const UTF8_STRING = 0x0c;
const UTC_TIME = 0x17;
const SEQUENCE = 0x30;
const SET = 0x31;
const VERSION = 0xa0;

/** 1.2.840.10045.4.3.2, RFC 5758 3.2. */
const ECDSA_WITH_SHA256 = "2a8648ce3d040302";
/** 2.5.4.3, RFC 5280 appendix A. */
const COMMON_NAME = "550403";

/** A private key and the certificate that goes with it, both PEM. */
export interface Credentials {
  readonly key: string;
  readonly cert: string;
}

/**
 * A fresh self-signed certificate, RFC 5280. Written out by hand so that a new machine needs
 * neither the openssl command nor a package. It names no host: browsers must be told to accept it.
 */
export function selfSigned(): Credentials {
  const { privateKey, publicKey } = generateKeyPairSync("ec", { namedCurve: "P-256" });
  const algorithm = der(SEQUENCE, der(OBJECT_IDENTIFIER, Buffer.from(ECDSA_WITH_SHA256, "hex")));
  const name = der(
    SEQUENCE,
    der(
      SET,
      der(
        SEQUENCE,
        der(OBJECT_IDENTIFIER, Buffer.from(COMMON_NAME, "hex")),
        der(UTF8_STRING, Buffer.from("Palimpsest demo world")),
      ),
    ),
  );
  const body = der(
    SEQUENCE,
    der(VERSION, der(INTEGER, Buffer.of(2))),
    der(INTEGER, Buffer.concat([Buffer.of(1), randomBytes(8)])),
    algorithm,
    name,
    der(SEQUENCE, time("200101000000Z"), time("491231235959Z")),
    name,
    publicKey.export({ type: "spki", format: "der" }),
  );
  const signature = der(BIT_STRING, Buffer.of(0), sign("sha256", body, privateKey));
  const certificate = der(SEQUENCE, body, algorithm, signature);
  return {
    key: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
    cert: pem(certificate),
  };
}

const time = (text: string): Buffer => der(UTC_TIME, Buffer.from(text));

/** One DER element: tag, length, contents. */
function der(tag: number, ...contents: readonly Buffer[]): Buffer {
  const content = Buffer.concat(contents);
  return Buffer.concat([Buffer.of(tag), lengthOf(content.length), content]);
}

/** X.690 8.1.3: one byte up to 127, else the count of bytes and the bytes. */
function lengthOf(length: number): Buffer {
  if (length < 0x80) return Buffer.of(length);
  if (length < 0x100) return Buffer.of(0x81, length);
  return Buffer.of(0x82, length >> 8, length & 0xff);
}

function pem(certificate: Buffer): string {
  const lines = certificate.toString("base64").match(/.{1,64}/g) ?? [];
  return ["-----BEGIN CERTIFICATE-----", ...lines, "-----END CERTIFICATE-----", ""].join("\n");
}
