// @generated
use crate::{mg, models};

/// Requests on one [`UserExperienceAnalyticsBatteryHealthCapacityDetails`]: `get`, `update`,
/// `delete`.
///
/// For example
/// `graph.device_management().user_experience_analytics_battery_health_capacity_details()`.
///
/// [`UserExperienceAnalyticsBatteryHealthCapacityDetails`]: models::UserExperienceAnalyticsBatteryHealthCapacityDetails
pub type UserExperienceAnalyticsBatteryHealthCapacityDetailsResource = mg::One<
    models::UserExperienceAnalyticsBatteryHealthCapacityDetails,
>;
