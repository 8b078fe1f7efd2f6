//! Reads Microsoft Graph's descriptions into one intermediate representation and renders Rust from it.
//!
//! The library is pure: inputs in, files and a report out. All I/O is in `xtask`.
#![forbid(unsafe_code)]

pub mod correct;
pub mod diagnostics;
pub mod ir;
pub mod merge;
pub mod resolve;
pub mod source;
pub mod spec;
