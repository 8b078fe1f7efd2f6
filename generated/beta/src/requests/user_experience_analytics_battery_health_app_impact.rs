// @generated
use crate::{mg, models};

/// One `microsoft.graph.userExperienceAnalyticsBatteryHealthAppImpact`, by its URL.
///
/// For example `/deviceManagement/userExperienceAnalyticsBatteryHealthAppImpact/{userExperienceAnalyticsBatteryHealthAppImpact-id}`.
pub type UserExperienceAnalyticsBatteryHealthAppImpactResource = mg::One<
    models::UserExperienceAnalyticsBatteryHealthAppImpact,
>;

/// A collection of `microsoft.graph.userExperienceAnalyticsBatteryHealthAppImpact`, by its URL.
///
/// For example `/deviceManagement/userExperienceAnalyticsBatteryHealthAppImpact`.
pub type UserExperienceAnalyticsBatteryHealthAppImpactCollection = mg::Many<
    models::UserExperienceAnalyticsBatteryHealthAppImpact,
    UserExperienceAnalyticsBatteryHealthAppImpactResource,
>;
