//! The runtime of the generated Microsoft Graph crates.
#![forbid(unsafe_code)]
