// @generated
use crate::{mg, models};

/// Requests on one [`UserExperienceAnalyticsBatteryHealthAppImpact`]: `get`, `update`, `delete`.
///
/// For example
/// `graph.device_management().user_experience_analytics_battery_health_app_impact().id(id)`.
///
/// [`UserExperienceAnalyticsBatteryHealthAppImpact`]: models::UserExperienceAnalyticsBatteryHealthAppImpact
pub type UserExperienceAnalyticsBatteryHealthAppImpactResource = mg::One<
    models::UserExperienceAnalyticsBatteryHealthAppImpact,
>;

/// Requests on a collection of [`UserExperienceAnalyticsBatteryHealthAppImpact`]: `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.device_management().user_experience_analytics_battery_health_app_impact()`.
///
/// [`UserExperienceAnalyticsBatteryHealthAppImpact`]: models::UserExperienceAnalyticsBatteryHealthAppImpact
pub type UserExperienceAnalyticsBatteryHealthAppImpactCollection = mg::Many<
    models::UserExperienceAnalyticsBatteryHealthAppImpact,
    UserExperienceAnalyticsBatteryHealthAppImpactResource,
>;
