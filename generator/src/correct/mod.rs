//! Named corrections of what a description says or leaves out.
//!
//! Each is a line of facts in `specs/<version>/corrections.yaml` with its reason, so a correction of upstream is visible,
//! reviewable, and noticed when upstream no longer needs it.

mod apply;
mod correction;
mod nearest;

pub use apply::{Report, Stale, StaleReason, apply};
pub use correction::{Change, Correction};
