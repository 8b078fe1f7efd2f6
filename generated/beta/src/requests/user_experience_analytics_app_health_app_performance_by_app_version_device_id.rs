// @generated
use crate::{mg, models};

/// One `microsoft.graph.userExperienceAnalyticsAppHealthAppPerformanceByAppVersionDeviceId`, by its URL.
///
/// For example `/deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformanceByAppVersionDeviceId/{userExperienceAnalyticsAppHealthAppPerformanceByAppVersionDeviceId-id}`.
pub type UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDeviceIdResource = mg::One<
    models::UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDeviceId,
>;

/// A collection of `microsoft.graph.userExperienceAnalyticsAppHealthAppPerformanceByAppVersionDeviceId`, by its URL.
///
/// For example `/deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformanceByAppVersionDeviceId`.
pub type UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDeviceIdCollection = mg::Many<
    models::UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDeviceId,
    UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDeviceIdResource,
>;
