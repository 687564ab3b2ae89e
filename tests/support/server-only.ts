// In tests the guard against the browser has nothing to guard.
export {};
