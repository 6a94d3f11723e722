/** Why something is annotated, in the words of the standard. */
export type Motivation =
  | "assessing"
  | "classifying"
  | "commenting"
  | "describing"
  | "editing"
  | "identifying"
  | "linking"
  | "tagging";

/** Where in a text a passage stands. Positions count Unicode code points. */
export type Selector =
  | {
      readonly type: "TextQuoteSelector";
      readonly exact: string;
      readonly prefix?: string;
      readonly suffix?: string;
    }
  | { readonly type: "TextPositionSelector"; readonly start: number; readonly end: number };

/** A text that is annotated: a page by its address, or one that has none by a name. */
export type Source =
  | string
  | {
      readonly id: string;
      readonly type: "Text";
      readonly format: "text/plain";
      readonly language?: string;
    };

/** A passage of a text. */
export interface SpecificResource {
  readonly type: "SpecificResource";
  readonly purpose?: Motivation;
  readonly source: Source;
  readonly selector?: readonly Selector[] | Selector;
}

/** Words about a passage. */
export interface TextualBody {
  readonly type: "TextualBody";
  readonly value: string;
  readonly format: "text/plain";
  readonly language?: string;
  readonly purpose: Motivation;
}

/** A program. */
export interface Agent {
  readonly id: string;
  readonly type: "Software";
  readonly name: string;
}

/** Web Annotation Data Model, W3C Recommendation of 23 February 2017, section 3.1. */
export interface Annotation {
  readonly id: string;
  readonly type: "Annotation";
  readonly motivation: Motivation;
  readonly created: string;
  readonly creator: Agent;
  readonly body: readonly (TextualBody | SpecificResource)[];
  readonly target: SpecificResource | Source;
}

/** The same, section 5: all annotations, in one page that stands inside. */
export interface AnnotationCollection {
  readonly "@context": "http://www.w3.org/ns/anno.jsonld";
  readonly id: string;
  readonly type: "AnnotationCollection";
  readonly label: string;
  readonly created: string;
  readonly creator: Agent;
  readonly total: number;
  readonly first: {
    readonly id: string;
    readonly type: "AnnotationPage";
    readonly partOf: string;
    readonly startIndex: 0;
    readonly items: readonly Annotation[];
  };
  readonly last: string;
}
