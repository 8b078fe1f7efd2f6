//! Typed query options: properties by their Rust names, conditions over them, what to expand and how to sort.
//!
//! All of them become text, so each place that takes one takes a string too.

mod condition;
mod expand;
mod options;
mod prop;
mod search;
mod sort;

pub use condition::{Condition, IntoFilter};
pub use expand::Expand;
pub use options::{IntoExpand, IntoNames, quoted};
pub(crate) use prop::named;
pub use prop::{Complex, Prop, item};
pub use search::Search;
pub use sort::Sort;
