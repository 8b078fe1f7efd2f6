// @generated
use crate::{mg, models};

/// One `microsoft.graph.userExperienceAnalyticsBatteryHealthDevicePerformance`, by its URL.
///
/// For example `/deviceManagement/userExperienceAnalyticsBatteryHealthDevicePerformance/{userExperienceAnalyticsBatteryHealthDevicePerformance-id}`.
pub type UserExperienceAnalyticsBatteryHealthDevicePerformanceResource = mg::One<
    models::UserExperienceAnalyticsBatteryHealthDevicePerformance,
>;

/// A collection of `microsoft.graph.userExperienceAnalyticsBatteryHealthDevicePerformance`, by its URL.
///
/// For example `/deviceManagement/userExperienceAnalyticsBatteryHealthDevicePerformance`.
pub type UserExperienceAnalyticsBatteryHealthDevicePerformanceCollection = mg::Many<
    models::UserExperienceAnalyticsBatteryHealthDevicePerformance,
    UserExperienceAnalyticsBatteryHealthDevicePerformanceResource,
>;
