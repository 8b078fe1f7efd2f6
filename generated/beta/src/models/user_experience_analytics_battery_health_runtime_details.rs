// @generated
use crate::mg;

/// Entity type [`microsoft.graph.userExperienceAnalyticsBatteryHealthRuntimeDetails`][reference],
/// derived from [`Entity`](super::Entity).
///
/// Requests: [`UserExperienceAnalyticsBatteryHealthRuntimeDetailsResource`], for example
/// `graph.device_management().user_experience_analytics_battery_health_runtime_details()`.
///
/// [`UserExperienceAnalyticsBatteryHealthRuntimeDetailsResource`]: crate::requests::user_experience_analytics_battery_health_runtime_details::UserExperienceAnalyticsBatteryHealthRuntimeDetailsResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/userexperienceanalyticsbatteryhealthruntimedetails?view=graph-rest-beta
pub struct UserExperienceAnalyticsBatteryHealthRuntimeDetails {
    /// `activeDevices`. Never null.
    pub active_devices: mg::Field<i32>,
    /// `batteryRuntimeFair`. Never null.
    pub battery_runtime_fair: mg::Field<i32>,
    /// `batteryRuntimeGood`. Never null.
    pub battery_runtime_good: mg::Field<i32>,
    /// `batteryRuntimePoor`. Never null.
    pub battery_runtime_poor: mg::Field<i32>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastRefreshedDateTime`. Never null.
    pub last_refreshed_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UserExperienceAnalyticsBatteryHealthRuntimeDetails: "microsoft.graph.userExperienceAnalyticsBatteryHealthRuntimeDetails", entity, base super::Entity;
    active_devices: "activeDevices" required,
    battery_runtime_fair: "batteryRuntimeFair" required,
    battery_runtime_good: "batteryRuntimeGood" required,
    battery_runtime_poor: "batteryRuntimePoor" required,
    id: "id" key required,
    last_refreshed_date_time: "lastRefreshedDateTime" required,
}

mg::derived_from! { UserExperienceAnalyticsBatteryHealthRuntimeDetails: super::Entity }
