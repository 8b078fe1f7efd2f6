//! Tests, examples and benchmarks of the generated crate live beside this library, which re-exports what they test and
//! holds what checks of documented examples need.
#![forbid(unsafe_code)]

pub mod documented;
pub mod wrong_calls;

pub use msgraph_beta;
