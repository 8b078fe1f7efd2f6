// @generated
use crate::{mg, models};

/// One `microsoft.graph.userExperienceAnalyticsAppHealthDevicePerformanceDetails`, by its URL.
///
/// For example `/deviceManagement/userExperienceAnalyticsAppHealthDevicePerformanceDetails/{userExperienceAnalyticsAppHealthDevicePerformanceDetails-id}`.
pub type UserExperienceAnalyticsAppHealthDevicePerformanceDetailsResource = mg::One<
    models::UserExperienceAnalyticsAppHealthDevicePerformanceDetails,
>;

/// A collection of `microsoft.graph.userExperienceAnalyticsAppHealthDevicePerformanceDetails`, by its URL.
///
/// For example `/deviceManagement/userExperienceAnalyticsAppHealthDevicePerformanceDetails`.
pub type UserExperienceAnalyticsAppHealthDevicePerformanceDetailsCollection = mg::Many<
    models::UserExperienceAnalyticsAppHealthDevicePerformanceDetails,
    UserExperienceAnalyticsAppHealthDevicePerformanceDetailsResource,
>;
