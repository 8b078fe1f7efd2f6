// @generated
use crate::{mg, models};

/// One `microsoft.graph.userExperienceAnalyticsBatteryHealthModelPerformance`, by its URL.
///
/// For example `/deviceManagement/userExperienceAnalyticsBatteryHealthModelPerformance/{userExperienceAnalyticsBatteryHealthModelPerformance-id}`.
pub type UserExperienceAnalyticsBatteryHealthModelPerformanceResource = mg::One<
    models::UserExperienceAnalyticsBatteryHealthModelPerformance,
>;

/// A collection of `microsoft.graph.userExperienceAnalyticsBatteryHealthModelPerformance`, by its URL.
///
/// For example `/deviceManagement/userExperienceAnalyticsBatteryHealthModelPerformance`.
pub type UserExperienceAnalyticsBatteryHealthModelPerformanceCollection = mg::Many<
    models::UserExperienceAnalyticsBatteryHealthModelPerformance,
    UserExperienceAnalyticsBatteryHealthModelPerformanceResource,
>;
