/** An address that may be linked from an export: https or http, with nothing that ends a link early. */
const LINKABLE = /^https?:\/\/[^\s<>"'`\\^{|}\p{Cc}\p{Cf}]+$/iu;

/** Whether text is an address that an export may link. Others are shown as text alone. */
export const isLinkable = (url: string | null): url is string => url !== null && LINKABLE.test(url);
