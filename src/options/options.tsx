import { Setting } from "./setting.tsx";
import type { Surroundings } from "./surroundings.ts";
import { useSettings, type Settings } from "./use-settings.ts";
import { WORDS } from "./words.ts";

/** The options page: which sources may be asked, and what each of them learns. */
export function Options({ surroundings }: { readonly surroundings: Surroundings }) {
  const settings = useSettings(surroundings);
  return (
    <main aria-busy={settings.view === undefined}>
      <p class="wordmark">{WORDS.product}</p>
      <h1>{WORDS.title}</h1>
      <p class="lead">{WORDS.lead}</p>
      <Switches {...settings} />
      <p class="said" role="status">
        {settings.said}
      </p>
    </main>
  );
}

const Switches = ({ view, turn, protect, forget }: Settings) =>
  view === undefined ? null : (
    <>
      <Setting
        class="protected"
        title={WORDS.protectedTitle}
        isOn={view.isProtected}
        onTurn={protect}
      >
        {WORDS.protectedMeans}
      </Setting>
      <h2>{WORDS.sources}</h2>
      {view.sources.map((source) => (
        <Setting
          key={source.id}
          title={source.title}
          isOn={source.isOn}
          isDisabled={view.isProtected}
          onTurn={(isOn) => turn(source, isOn)}
        >
          {source.offers}
          <span class="disclosed">
            <strong>{WORDS.learns}:</strong> {source.discloses}
          </span>
        </Setting>
      ))}
      <p class="aside sees">{WORDS.sees}</p>
      <h2>{WORDS.kept}</h2>
      <div class="kept">
        <span>{WORDS.keptCount(view.kept)}</span>
        <button type="button" disabled={view.kept === 0} onClick={forget}>
          {WORDS.forget}
        </button>
      </div>
      <p class="aside">{WORDS.keptMeans}</p>
    </>
  );
