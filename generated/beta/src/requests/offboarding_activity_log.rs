// @generated
use crate::{mg, models};

/// One `microsoft.graph.offboardingActivityLog`, by its URL.
pub type OffboardingActivityLogResource = mg::One<models::OffboardingActivityLog>;

/// A collection of `microsoft.graph.offboardingActivityLog`, by its URL.
pub type OffboardingActivityLogCollection = mg::Many<
    models::OffboardingActivityLog,
    OffboardingActivityLogResource,
>;
