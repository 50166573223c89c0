/** Short texts beside each other: a line breaks between them rather than within, where Thai would be cut inside a word. */
export function Parts({ parts, quiet = false }: { parts: readonly string[]; quiet?: boolean }) {
  if (parts.length === 0) return null;
  return (
    <ul className={quiet ? "parts quiet-parts" : "parts"}>
      {parts.map((part) => (
        <li key={part}>{part}</li>
      ))}
    </ul>
  );
}
