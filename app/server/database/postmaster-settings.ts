export type ClusterOptions = {
  /** For tests: loses data when the machine stops, in return for speed. */
  disposable?: boolean;
  maxConnections?: number;
};

/** Given on the command line at each start, so that the cluster's own files need no editing. */
export function postmasterSettings({ disposable = false, maxConnections = 50 }: ClusterOptions): string[] {
  return [
    "listen_addresses=127.0.0.1",
    "unix_socket_directories=",
    `max_connections=${maxConnections}`,
    "shared_buffers=32MB",
    "io_method=sync",
    "jit=off",
    "timezone=UTC",
    "log_timezone=UTC",
    // Messages about statements repeat what people typed: the log keeps only what concerns the server.
    "log_min_messages=log",
    "log_min_error_statement=panic",
    "log_error_verbosity=terse",
    "log_checkpoints=off",
    ...(disposable ? ["fsync=off", "synchronous_commit=off", "full_page_writes=off"] : []),
  ];
}
