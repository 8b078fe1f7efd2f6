//! Requests as values, and the same over a real connection.

mod answers;
mod errors;
mod graph;
mod keys;
#[cfg(feature = "client")]
mod network;
mod requests;
#[cfg(feature = "client")]
mod server;
mod transports;
