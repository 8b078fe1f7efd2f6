// @generated
use crate::{mg, models};

/// One `microsoft.graph.userExperienceAnalyticsBatteryHealthDeviceAppImpact`, by its URL.
///
/// For example `/deviceManagement/userExperienceAnalyticsBatteryHealthDeviceAppImpact/{userExperienceAnalyticsBatteryHealthDeviceAppImpact-id}`.
pub type UserExperienceAnalyticsBatteryHealthDeviceAppImpactResource = mg::One<
    models::UserExperienceAnalyticsBatteryHealthDeviceAppImpact,
>;

/// A collection of `microsoft.graph.userExperienceAnalyticsBatteryHealthDeviceAppImpact`, by its URL.
///
/// For example `/deviceManagement/userExperienceAnalyticsBatteryHealthDeviceAppImpact`.
pub type UserExperienceAnalyticsBatteryHealthDeviceAppImpactCollection = mg::Many<
    models::UserExperienceAnalyticsBatteryHealthDeviceAppImpact,
    UserExperienceAnalyticsBatteryHealthDeviceAppImpactResource,
>;
