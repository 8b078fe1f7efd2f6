// @generated
use crate::{mg, models};

/// One `microsoft.graph.userExperienceAnalyticsAppHealthAppPerformanceByOSVersion`, by its URL.
///
/// For example `/deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformanceByOSVersion/{userExperienceAnalyticsAppHealthAppPerformanceByOSVersion-id}`.
pub type UserExperienceAnalyticsAppHealthAppPerformanceByOsVersionResource = mg::One<
    models::UserExperienceAnalyticsAppHealthAppPerformanceByOsVersion,
>;

/// A collection of `microsoft.graph.userExperienceAnalyticsAppHealthAppPerformanceByOSVersion`, by its URL.
///
/// For example `/deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformanceByOSVersion`.
pub type UserExperienceAnalyticsAppHealthAppPerformanceByOsVersionCollection = mg::Many<
    models::UserExperienceAnalyticsAppHealthAppPerformanceByOsVersion,
    UserExperienceAnalyticsAppHealthAppPerformanceByOsVersionResource,
>;
