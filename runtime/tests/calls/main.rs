//! What goes beyond one request, over a real connection: pages, deltas, batches, transfers, long-running operations.
#![cfg(feature = "client")]

mod batches;
mod content;
mod deltas;
mod long_running;
mod mock_server;
mod pages;
mod queries;
mod read_only;
#[allow(dead_code, reason = "it is shared with the tests of single requests")]
#[path = "../client/server.rs"]
mod server;
mod versions;
