import { leave } from '@/lib/auth/leave';

/** The door belongs to the private wings: a process that serves strangers alone has a way out of its own. */
export const POST = (): Promise<Response> => leave();
