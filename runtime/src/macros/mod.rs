//! The macros that generated code is written with, and those that name properties.

mod model;
mod query;
mod service;
