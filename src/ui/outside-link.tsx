import type { ComponentChildren } from "preact";
import { parseAddress } from "./address.ts";

/**
 * A link out of the extension, opened in a new tab, which learns nothing of where it came from.
 * Only secure addresses are linked; of others the text alone is shown.
 */
export const OutsideLink = ({ url, children }: OutsideLinkProps) =>
  isSecure(url) ? (
    <a href={url} target="_blank" rel="noopener noreferrer">
      {children}
    </a>
  ) : (
    <span>{children}</span>
  );

interface OutsideLinkProps {
  readonly url: string | null;
  readonly children: ComponentChildren;
}

const isSecure = (url: string | null): url is string =>
  url !== null && parseAddress(url)?.protocol === "https:";
