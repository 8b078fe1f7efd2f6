// @generated
use crate::{mg, models};

/// One `microsoft.graph.userExperienceAnalyticsBatteryHealthOsPerformance`, by its URL.
///
/// For example `/deviceManagement/userExperienceAnalyticsBatteryHealthOsPerformance/{userExperienceAnalyticsBatteryHealthOsPerformance-id}`.
pub type UserExperienceAnalyticsBatteryHealthOsPerformanceResource = mg::One<
    models::UserExperienceAnalyticsBatteryHealthOsPerformance,
>;

/// A collection of `microsoft.graph.userExperienceAnalyticsBatteryHealthOsPerformance`, by its URL.
///
/// For example `/deviceManagement/userExperienceAnalyticsBatteryHealthOsPerformance`.
pub type UserExperienceAnalyticsBatteryHealthOsPerformanceCollection = mg::Many<
    models::UserExperienceAnalyticsBatteryHealthOsPerformance,
    UserExperienceAnalyticsBatteryHealthOsPerformanceResource,
>;
