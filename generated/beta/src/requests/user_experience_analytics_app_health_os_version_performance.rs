// @generated
use crate::{mg, models};

/// One `microsoft.graph.userExperienceAnalyticsAppHealthOSVersionPerformance`, by its URL.
///
/// For example `/deviceManagement/userExperienceAnalyticsAppHealthOSVersionPerformance/{userExperienceAnalyticsAppHealthOSVersionPerformance-id}`.
pub type UserExperienceAnalyticsAppHealthOsVersionPerformanceResource = mg::One<
    models::UserExperienceAnalyticsAppHealthOsVersionPerformance,
>;

/// A collection of `microsoft.graph.userExperienceAnalyticsAppHealthOSVersionPerformance`, by its URL.
///
/// For example `/deviceManagement/userExperienceAnalyticsAppHealthOSVersionPerformance`.
pub type UserExperienceAnalyticsAppHealthOsVersionPerformanceCollection = mg::Many<
    models::UserExperienceAnalyticsAppHealthOsVersionPerformance,
    UserExperienceAnalyticsAppHealthOsVersionPerformanceResource,
>;
