// @ts-check
// Settings are given on the command line, so that a cluster made long ago runs with today's.

const ALWAYS = {
  listen_addresses: '127.0.0.1',
  // TCP with a password only: a socket in a shared folder is one more thing to protect.
  unix_socket_directories: '',
  max_connections: '60',
  shared_preload_libraries: '',
  password_encryption: 'scram-sha-256',
  timezone: 'UTC',
  log_timezone: 'UTC',
  // Nothing that anyone typed may reach the log. Error messages quote values ("invalid input syntax
  // for … "), so errors of statements are not logged at all: the program that sent them reports them.
  log_min_messages: 'log',
  log_min_error_statement: 'panic',
  log_statement: 'none',
  log_min_duration_statement: '-1',
  log_parameter_max_length: '0',
  log_parameter_max_length_on_error: '0',
  log_error_verbosity: 'terse',
  log_checkpoints: 'off',
  logging_collector: 'off',
};

const SAFE = { fsync: 'on', full_page_writes: 'on', synchronous_commit: 'on' };

/** For clusters that are thrown away: a power cut may ruin them. */
const UNSAFE = { fsync: 'off', full_page_writes: 'off', synchronous_commit: 'off', autovacuum: 'off', max_connections: '200' };

/**
 * @param {{ port: number, temporary: boolean, settings?: Record<string, string> }} options
 * @returns {string[]}
 */
export function settingsArguments({ port, temporary, settings = {} }) {
  const all = { ...ALWAYS, ...(temporary ? UNSAFE : SAFE), ...settings, port: String(port) };
  return Object.entries(all).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
}
