type Stay = { id: string; officialId: string; fromHopId: string | null };

/**
 * The stays through which a letter came to one of them, from its first to that one. A letter that one body
 * passed to two is at both: each has a way of its own, and what the other did with it is not on it.
 */
export function wayTo<S extends Stay>(stays: readonly S[], stay: S): S[] {
  const way = [stay];
  for (let from = senderOf(stays, stay); from && !way.includes(from); from = senderOf(stays, from)) way.unshift(from);
  return way;
}

/** The stay it was passed on from; none for the first. */
export const senderOf = <S extends Stay>(stays: readonly S[], { fromHopId }: S): S | undefined =>
  fromHopId === null ? undefined : stays.find(({ id }) => id === fromHopId);

/** Whether the letter came back to a body that is on its way there. */
export const cameBack = <S extends Stay>(stays: readonly S[], stay: S): boolean =>
  wayTo(stays, stay)
    .slice(0, -1)
    .some(({ officialId }) => officialId === stay.officialId);
