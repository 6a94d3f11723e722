import { call } from "./channel.ts";
import { asNothing, asRecord, asText, asTruth } from "./parse.ts";

/** One source as the options page shows it. */
export interface SourceSetting {
  readonly id: string;
  readonly title: string;
  /** What a reader has of it. */
  readonly offers: string;
  /** Exactly what leaves the browser. */
  readonly discloses: string;
  /** Its own hosts; none where the article's links decide. */
  readonly hosts: readonly string[];
  readonly isOn: boolean;
}

/** All that the options page shows. The worker owns it. */
export interface SettingsView {
  readonly sources: readonly SourceSetting[];
  /** No source is asked, whatever its switch says. */
  readonly isProtected: boolean;
  /** Count of replies that are kept so that a second check need not ask anew. */
  readonly kept: number;
}

/** Options page → background. Only our own extension pages may call. */
export const fromOptions = {
  name: "from-options",
  calls: {
    settings: call(asNothing).answers<SettingsView>(),
    /** Switches a source on or off. */
    setSource: call(asRecord({ id: asText, isOn: asTruth })).answers<SettingsView>(),
    setProtected: call(asRecord({ isProtected: asTruth })).answers<SettingsView>(),
    /** Forgets the replies that are kept. */
    forgetReplies: call(asNothing).answers<SettingsView>(),
  },
} as const;
