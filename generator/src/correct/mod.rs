//! Named corrections of service descriptions that are wrong or incomplete.
//!
//! Each correction is an entry of `specs/<version>/corrections.yaml` with its reason. It can be reviewed, and is
//! reported when upstream no longer needs it.

mod apply;
mod correction;
mod nearest;

pub use apply::{Report, Stale, StaleReason, apply};
pub use correction::{Change, Correction};
