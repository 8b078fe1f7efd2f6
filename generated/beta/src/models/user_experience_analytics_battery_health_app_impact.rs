// @generated
use crate::mg;

/// Entity type [`microsoft.graph.userExperienceAnalyticsBatteryHealthAppImpact`][reference],
/// derived from [`Entity`](super::Entity).
///
/// Requests: [`UserExperienceAnalyticsBatteryHealthAppImpactCollection`], for example
/// `graph.device_management().user_experience_analytics_battery_health_app_impact()`.
///
/// [`UserExperienceAnalyticsBatteryHealthAppImpactCollection`]: crate::requests::user_experience_analytics_battery_health_app_impact::UserExperienceAnalyticsBatteryHealthAppImpactCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/userexperienceanalyticsbatteryhealthappimpact?view=graph-rest-beta
pub struct UserExperienceAnalyticsBatteryHealthAppImpact {
    /// `activeDevices`. Never null.
    pub active_devices: mg::Field<i32>,
    /// `appDisplayName`.
    pub app_display_name: mg::Field<String>,
    /// `appName`.
    pub app_name: mg::Field<String>,
    /// `appPublisher`.
    pub app_publisher: mg::Field<String>,
    /// `batteryUsagePercentage`. Never null.
    pub battery_usage_percentage: mg::Field<f64>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isForegroundApp`. Never null.
    pub is_foreground_app: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UserExperienceAnalyticsBatteryHealthAppImpact: "microsoft.graph.userExperienceAnalyticsBatteryHealthAppImpact", entity, base super::Entity;
    active_devices: "activeDevices" required,
    app_display_name: "appDisplayName",
    app_name: "appName",
    app_publisher: "appPublisher",
    battery_usage_percentage: "batteryUsagePercentage" required,
    id: "id" key required,
    is_foreground_app: "isForegroundApp" required,
}

mg::derived_from! { UserExperienceAnalyticsBatteryHealthAppImpact: super::Entity }
