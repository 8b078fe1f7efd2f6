// @generated
use crate::{mg, models};

/// One `microsoft.graph.userExperienceAnalyticsBatteryHealthRuntimeDetails`, by its URL.
///
/// For example `/deviceManagement/userExperienceAnalyticsBatteryHealthRuntimeDetails`.
pub type UserExperienceAnalyticsBatteryHealthRuntimeDetailsResource = mg::One<
    models::UserExperienceAnalyticsBatteryHealthRuntimeDetails,
>;
