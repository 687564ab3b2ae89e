/** One button that posts to a route of its own: a link could be followed by a prefetch, a form cannot. */
export function PostButton({ action, label, className }: { action: string; label: string; className?: string }) {
  return (
    <form method="post" action={action} className="no-print">
      <button type="submit" className={className}>
        {label}
      </button>
    </form>
  );
}
