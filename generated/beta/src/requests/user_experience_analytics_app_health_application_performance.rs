// @generated
use crate::{mg, models};

/// One `microsoft.graph.userExperienceAnalyticsAppHealthApplicationPerformance`, by its URL.
///
/// For example `/deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformance/{userExperienceAnalyticsAppHealthApplicationPerformance-id}`.
pub type UserExperienceAnalyticsAppHealthApplicationPerformanceResource = mg::One<
    models::UserExperienceAnalyticsAppHealthApplicationPerformance,
>;

/// A collection of `microsoft.graph.userExperienceAnalyticsAppHealthApplicationPerformance`, by its URL.
///
/// For example `/deviceManagement/userExperienceAnalyticsAppHealthApplicationPerformance`.
pub type UserExperienceAnalyticsAppHealthApplicationPerformanceCollection = mg::Many<
    models::UserExperienceAnalyticsAppHealthApplicationPerformance,
    UserExperienceAnalyticsAppHealthApplicationPerformanceResource,
>;
