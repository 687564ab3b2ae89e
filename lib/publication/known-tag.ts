/** Whether the asker has it already. If-None-Match compares weakly: a proxy may have marked the tag as weak. */
export const isKnown = (request: Request, etag: string): boolean =>
  (request.headers.get('if-none-match') ?? '').split(',').some((tag) => tag.trim() === '*' || tag.trim().replace(/^W\//, '') === etag);
