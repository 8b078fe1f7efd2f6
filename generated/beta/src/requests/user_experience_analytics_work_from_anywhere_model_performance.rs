// @generated
use crate::{mg, models};

/// One `microsoft.graph.userExperienceAnalyticsWorkFromAnywhereModelPerformance`, by its URL.
///
/// For example `/deviceManagement/userExperienceAnalyticsWorkFromAnywhereModelPerformance/{userExperienceAnalyticsWorkFromAnywhereModelPerformance-id}`.
pub type UserExperienceAnalyticsWorkFromAnywhereModelPerformanceResource = mg::One<
    models::UserExperienceAnalyticsWorkFromAnywhereModelPerformance,
>;

/// A collection of `microsoft.graph.userExperienceAnalyticsWorkFromAnywhereModelPerformance`, by its URL.
///
/// For example `/deviceManagement/userExperienceAnalyticsWorkFromAnywhereModelPerformance`.
pub type UserExperienceAnalyticsWorkFromAnywhereModelPerformanceCollection = mg::Many<
    models::UserExperienceAnalyticsWorkFromAnywhereModelPerformance,
    UserExperienceAnalyticsWorkFromAnywhereModelPerformanceResource,
>;
