import { leave } from '@/lib/auth/leave';

export const POST = (): Promise<Response> => leave();
