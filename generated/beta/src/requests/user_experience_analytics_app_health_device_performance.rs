// @generated
use crate::{mg, models};

/// One `microsoft.graph.userExperienceAnalyticsAppHealthDevicePerformance`, by its URL.
///
/// For example `/deviceManagement/userExperienceAnalyticsAppHealthDevicePerformance/{userExperienceAnalyticsAppHealthDevicePerformance-id}`.
pub type UserExperienceAnalyticsAppHealthDevicePerformanceResource = mg::One<
    models::UserExperienceAnalyticsAppHealthDevicePerformance,
>;

/// A collection of `microsoft.graph.userExperienceAnalyticsAppHealthDevicePerformance`, by its URL.
///
/// For example `/deviceManagement/userExperienceAnalyticsAppHealthDevicePerformance`.
pub type UserExperienceAnalyticsAppHealthDevicePerformanceCollection = mg::Many<
    models::UserExperienceAnalyticsAppHealthDevicePerformance,
    UserExperienceAnalyticsAppHealthDevicePerformanceResource,
>;
