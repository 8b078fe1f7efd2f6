// @generated
use crate::{mg, models};

/// One `microsoft.graph.userExperienceAnalyticsBatteryHealthCapacityDetails`, by its URL.
///
/// For example `/deviceManagement/userExperienceAnalyticsBatteryHealthCapacityDetails`.
pub type UserExperienceAnalyticsBatteryHealthCapacityDetailsResource = mg::One<
    models::UserExperienceAnalyticsBatteryHealthCapacityDetails,
>;
