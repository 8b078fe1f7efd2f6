// @generated
use crate::{mg, models};

/// One `microsoft.graph.userExperienceAnalyticsAppHealthAppPerformanceByAppVersionDetails`, by its URL.
///
/// For example `/deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformanceByAppVersionDetails/{userExperienceAnalyticsAppHealthAppPerformanceByAppVersionDetails-id}`.
pub type UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDetailsResource = mg::One<
    models::UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDetails,
>;

/// A collection of `microsoft.graph.userExperienceAnalyticsAppHealthAppPerformanceByAppVersionDetails`, by its URL.
///
/// For example `/deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformanceByAppVersionDetails`.
pub type UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDetailsCollection = mg::Many<
    models::UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDetails,
    UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDetailsResource,
>;
