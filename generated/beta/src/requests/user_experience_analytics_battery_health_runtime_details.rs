// @generated
use crate::{mg, models};

/// Requests on one [`UserExperienceAnalyticsBatteryHealthRuntimeDetails`]: `get`, `update`,
/// `delete`.
///
/// For example
/// `graph.device_management().user_experience_analytics_battery_health_runtime_details()`.
///
/// [`UserExperienceAnalyticsBatteryHealthRuntimeDetails`]: models::UserExperienceAnalyticsBatteryHealthRuntimeDetails
pub type UserExperienceAnalyticsBatteryHealthRuntimeDetailsResource = mg::One<
    models::UserExperienceAnalyticsBatteryHealthRuntimeDetails,
>;
