import { Link, type LinkProps } from "@remix-run/react";
import type { ButtonHTMLAttributes } from "react";
import { classNames } from "./class-names.ts";

const tones = {
  primary: "px-3.5 sm:px-4 bg-brand text-on-brand border-brand hover:underline",
  accent: "px-3.5 sm:px-4 bg-accent text-on-accent border-accent hover:underline",
  quiet: "px-3.5 sm:px-4 bg-sheet text-brand border-edge hover:bg-tint",
  danger: "px-3.5 sm:px-4 bg-sheet text-bad border-bad hover:bg-bad-tint",
  plain: "px-2 bg-transparent text-brand border-transparent underline underline-offset-4",
} as const;

export type Tone = keyof typeof tones;

/** At least 44 by 44 pixels: a thumb's width (WCAG 2.2, 2.5.8 asks for 24). */
export const buttonClass = (tone: Tone, className?: string): string =>
  classNames(
    "inline-flex min-h-11 items-center justify-center gap-2 rounded-lg border-2 py-2 text-center font-bold leading-tight no-underline",
    tones[tone],
    className,
  );

type ButtonProps = ButtonHTMLAttributes<HTMLButtonElement> & { tone?: Tone };

export function Button({ tone = "primary", className, type = "submit", ...rest }: ButtonProps) {
  return <button type={type} className={buttonClass(tone, className)} {...rest} />;
}

export function ButtonLink({ tone = "primary", className, ...rest }: LinkProps & { tone?: Tone }) {
  return (
    <Link className={buttonClass(tone, typeof className === "string" ? className : undefined)} {...rest} />
  );
}
