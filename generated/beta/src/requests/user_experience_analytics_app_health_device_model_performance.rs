// @generated
use crate::{mg, models};

/// One `microsoft.graph.userExperienceAnalyticsAppHealthDeviceModelPerformance`, by its URL.
///
/// For example `/deviceManagement/userExperienceAnalyticsAppHealthDeviceModelPerformance/{userExperienceAnalyticsAppHealthDeviceModelPerformance-id}`.
pub type UserExperienceAnalyticsAppHealthDeviceModelPerformanceResource = mg::One<
    models::UserExperienceAnalyticsAppHealthDeviceModelPerformance,
>;

/// A collection of `microsoft.graph.userExperienceAnalyticsAppHealthDeviceModelPerformance`, by its URL.
///
/// For example `/deviceManagement/userExperienceAnalyticsAppHealthDeviceModelPerformance`.
pub type UserExperienceAnalyticsAppHealthDeviceModelPerformanceCollection = mg::Many<
    models::UserExperienceAnalyticsAppHealthDeviceModelPerformance,
    UserExperienceAnalyticsAppHealthDeviceModelPerformanceResource,
>;
