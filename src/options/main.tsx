import { render } from "preact";
import { optionsBrowser } from "../browser/options-browser.ts";
import { caller } from "../messages/caller.ts";
import { fromOptions } from "../messages/from-options.ts";
import { Options } from "./options.tsx";

const { send, requestAccess, dropAccess } = optionsBrowser;

const surroundings = { worker: caller(fromOptions, send), requestAccess, dropAccess };

const place = document.querySelector("#options");
if (place !== null) render(<Options surroundings={surroundings} />, place);
