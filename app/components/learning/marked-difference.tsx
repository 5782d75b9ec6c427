import { useTranslation } from "#app/i18n/working.ts";
import type { MarkedBlock, MarkedSection, Piece } from "#app/domain/learning/lesson-difference.ts";

type InLanguage = { /** The language of the interface; the text around has its own. */ locale: string };

/** Words that were added or taken out: said before them, and never told by colour alone (WCAG 2.2, 1.4.1). */
export function MarkedWords({ mark, text, locale }: Piece & InLanguage) {
  const { t } = useTranslation();
  if (mark === "same") return text;
  const said = (
    <span className="sr-only" lang={locale}>
      {t(`changes.${mark}`)}{" "}
    </span>
  );
  return mark === "added" ? (
    <ins className="bg-good-tint text-good decoration-2 underline-offset-4 [del+&]:ml-1">
      {said}
      {text}
    </ins>
  ) : (
    <del className="bg-bad-tint text-bad decoration-2">
      {said}
      {text}
    </del>
  );
}

const Words = ({ pieces, locale }: { pieces: readonly Piece[] } & InLanguage) =>
  pieces.map((piece, i) => <MarkedWords key={i} {...piece} locale={locale} />);

type Run = { isList: boolean; blocks: MarkedBlock[] };

/** Items that follow each other are one list. */
function runsOf(blocks: readonly MarkedBlock[]): Run[] {
  const runs: Run[] = [];
  for (const block of blocks) {
    const isList = block.kind === "item";
    const last = runs.at(-1);
    if (isList && last?.isList) last.blocks.push(block);
    else runs.push({ isList, blocks: [block] });
  }
  return runs;
}

function Block({ block: { kind, pieces }, locale }: { block: MarkedBlock } & InLanguage) {
  const words = <Words pieces={pieces} locale={locale} />;
  if (kind === "heading") return <h4>{words}</h4>;
  if (kind === "title") return <p className="font-bold">{words}</p>;
  return <p className={kind === "row" ? "border-line border-b pb-2" : undefined}>{words}</p>;
}

/** A section of a lesson with its differences marked: plain text, as React puts it into a page. */
export function MarkedDifference({ section, locale }: { section: MarkedSection } & InLanguage) {
  const { t } = useTranslation();
  const { title, blocks } = section;
  return (
    <section className="border-line space-y-4 border-t pt-5">
      <h3 className="text-xl">
        {title.length > 0 ? (
          <Words pieces={title} locale={locale} />
        ) : (
          <span lang={locale}>{t("changes.opening")}</span>
        )}
      </h3>
      {runsOf(blocks).map((run, i) =>
        run.isList ? (
          <ul key={i} className="marker:text-brand list-disc space-y-1.5 pl-5">
            {run.blocks.map(({ pieces }, item) => (
              <li key={item}>
                <Words pieces={pieces} locale={locale} />
              </li>
            ))}
          </ul>
        ) : (
          run.blocks.map((block) => <Block key={i} block={block} locale={locale} />)
        ),
      )}
    </section>
  );
}
