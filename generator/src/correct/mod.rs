//! Named corrections.

mod correction;

pub use correction::{Change, Correction, Deprecation};
