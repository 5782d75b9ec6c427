import { classNames } from "#app/components/ui/class-names.ts";

type CourseHtmlProps = {
  html: string;
  /** The language that the text is in. */ lang: string;
  id?: string;
  as?: "div" | "span";
  className?: string;
};

/**
 * Text of the course. The one place where HTML is put into a page as it stands: it was made from Markdown and
 * sanitised when its version was taken in, and the database never changes a version.
 */
export function CourseHtml({ html, lang, id, as: Element = "div", className }: CourseHtmlProps) {
  return (
    <Element
      id={id}
      lang={lang}
      className={classNames(className)}
      dangerouslySetInnerHTML={{ __html: html }}
    />
  );
}
