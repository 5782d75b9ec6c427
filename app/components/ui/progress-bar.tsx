/** How much of the whole is done, drawn; the words that say it stand beside it and name it. */
export function ProgressBar({ done, of, label }: { done: number; of: number; label: string }) {
  const width = of > 0 ? Math.round((done / of) * 100) : 0;
  return (
    <svg
      role="img"
      aria-label={label}
      viewBox="0 0 100 4"
      preserveAspectRatio="none"
      className="block h-2 w-full overflow-hidden rounded-full"
    >
      <rect width="100" height="4" className="fill-line" />
      <rect width={width} height="4" className="fill-brand" />
    </svg>
  );
}
