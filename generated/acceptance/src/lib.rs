//! Tests, examples and benchmarks of the generated crate live beside this library, which re-exports what they test.
#![forbid(unsafe_code)]

pub use msgraph_beta;
