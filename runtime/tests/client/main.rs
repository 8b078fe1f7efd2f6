//! Requests as values, and the same over a real connection.

mod answers;
mod errors;
mod graph;
mod keys;
mod network;
mod requests;
mod server;
mod transports;
