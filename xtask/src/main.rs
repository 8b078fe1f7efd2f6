//! The command line of the project.
#![forbid(unsafe_code)]

fn main() {}
