// @generated
use crate::{mg, models};

/// One `microsoft.graph.userExperienceAnalyticsAppHealthAppPerformanceByAppVersion`, by its URL.
///
/// For example `/deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformanceByAppVersion/{userExperienceAnalyticsAppHealthAppPerformanceByAppVersion-id}`.
pub type UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionResource = mg::One<
    models::UserExperienceAnalyticsAppHealthAppPerformanceByAppVersion,
>;

/// A collection of `microsoft.graph.userExperienceAnalyticsAppHealthAppPerformanceByAppVersion`, by its URL.
///
/// For example `/deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformanceByAppVersion`.
pub type UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionCollection = mg::Many<
    models::UserExperienceAnalyticsAppHealthAppPerformanceByAppVersion,
    UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionResource,
>;
