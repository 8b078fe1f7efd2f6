//! Typed query options: properties by their Rust names, conditions on them, navigation properties to expand, and sort
//! orders.
//!
//! All of them convert to text, so every method that accepts one also accepts a string.

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
pub use prop::{Complex, IntoOperand, Prop, item};
pub use search::Search;
pub use sort::Sort;
