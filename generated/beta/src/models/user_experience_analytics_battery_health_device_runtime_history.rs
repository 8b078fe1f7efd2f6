// @generated
use crate::mg;

/// Entity type
/// [`microsoft.graph.userExperienceAnalyticsBatteryHealthDeviceRuntimeHistory`][reference], derived
/// from [`Entity`](super::Entity).
///
/// Requests: [`UserExperienceAnalyticsBatteryHealthDeviceRuntimeHistoryCollection`], for example
/// `graph.device_management().user_experience_analytics_battery_health_device_runtime_history()`.
///
/// [`UserExperienceAnalyticsBatteryHealthDeviceRuntimeHistoryCollection`]: crate::requests::user_experience_analytics_battery_health_device_runtime_history::UserExperienceAnalyticsBatteryHealthDeviceRuntimeHistoryCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/userexperienceanalyticsbatteryhealthdeviceruntimehistory?view=graph-rest-beta
pub struct UserExperienceAnalyticsBatteryHealthDeviceRuntimeHistory {
    /// `deviceId`.
    pub device_id: mg::Field<String>,
    /// `estimatedRuntimeInMinutes`. Never null.
    pub estimated_runtime_in_minutes: mg::Field<i32>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `runtimeDateTime`.
    pub runtime_date_time: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UserExperienceAnalyticsBatteryHealthDeviceRuntimeHistory: "microsoft.graph.userExperienceAnalyticsBatteryHealthDeviceRuntimeHistory", entity, base super::Entity;
    device_id: "deviceId",
    estimated_runtime_in_minutes: "estimatedRuntimeInMinutes" required,
    id: "id" key required,
    runtime_date_time: "runtimeDateTime",
}

mg::derived_from! { UserExperienceAnalyticsBatteryHealthDeviceRuntimeHistory: super::Entity }
