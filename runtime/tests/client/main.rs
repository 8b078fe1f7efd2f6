//! Requests as values, and the same over a real connection.

mod authentication;
mod clouds;
mod device_code;
mod errors;
#[cfg(feature = "client")]
mod faults;
mod graph;
#[cfg(feature = "client")]
mod hostile;
mod keys;
#[cfg(feature = "client")]
mod limits;
#[cfg(feature = "client")]
mod network;
mod observation;
mod operations;
mod requests;
mod responses;
mod retries;
mod secrets;
#[cfg(feature = "client")]
mod server;
mod transports;
