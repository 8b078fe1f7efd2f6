// @generated
use crate::mg;

/// Entity type [`microsoft.graph.userExperienceAnalyticsBatteryHealthDeviceAppImpact`][reference],
/// derived from [`Entity`](super::Entity).
///
/// Requests: [`UserExperienceAnalyticsBatteryHealthDeviceAppImpactCollection`], for example
/// `graph.device_management().user_experience_analytics_battery_health_device_app_impact()`.
///
/// [`UserExperienceAnalyticsBatteryHealthDeviceAppImpactCollection`]: crate::requests::user_experience_analytics_battery_health_device_app_impact::UserExperienceAnalyticsBatteryHealthDeviceAppImpactCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/userexperienceanalyticsbatteryhealthdeviceappimpact?view=graph-rest-beta
pub struct UserExperienceAnalyticsBatteryHealthDeviceAppImpact {
    /// `appDisplayName`.
    pub app_display_name: mg::Field<String>,
    /// `appName`.
    pub app_name: mg::Field<String>,
    /// `appPublisher`.
    pub app_publisher: mg::Field<String>,
    /// `batteryUsagePercentage`. Never null.
    pub battery_usage_percentage: mg::Field<f64>,
    /// `deviceId`.
    pub device_id: mg::Field<String>,
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
    UserExperienceAnalyticsBatteryHealthDeviceAppImpact: "microsoft.graph.userExperienceAnalyticsBatteryHealthDeviceAppImpact", entity, base super::Entity;
    app_display_name: "appDisplayName",
    app_name: "appName",
    app_publisher: "appPublisher",
    battery_usage_percentage: "batteryUsagePercentage" required,
    device_id: "deviceId",
    id: "id" key required,
    is_foreground_app: "isForegroundApp" required,
}

mg::derived_from! { UserExperienceAnalyticsBatteryHealthDeviceAppImpact: super::Entity }
