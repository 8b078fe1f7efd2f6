// @generated
use crate::mg;

/// Entity type [`microsoft.graph.userExperienceAnalyticsAppHealthDevicePerformance`][reference],
/// derived from [`Entity`](super::Entity).
///
/// Requests: [`UserExperienceAnalyticsAppHealthDevicePerformanceCollection`], for example
/// `graph.device_management().user_experience_analytics_app_health_device_performance()`.
///
/// [`UserExperienceAnalyticsAppHealthDevicePerformanceCollection`]: crate::requests::user_experience_analytics_app_health_device_performance::UserExperienceAnalyticsAppHealthDevicePerformanceCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsapphealthdeviceperformance?view=graph-rest-beta
pub struct UserExperienceAnalyticsAppHealthDevicePerformance {
    /// `appCrashCount`. Never null.
    pub app_crash_count: mg::Field<i32>,
    /// `appHangCount`. Never null.
    pub app_hang_count: mg::Field<i32>,
    /// `crashedAppCount`. Never null.
    pub crashed_app_count: mg::Field<i32>,
    /// `deviceAppHealthScore`. Never null.
    pub device_app_health_score: mg::Field<f64>,
    /// `deviceDisplayName`.
    pub device_display_name: mg::Field<String>,
    /// `deviceId`.
    pub device_id: mg::Field<String>,
    /// `deviceManufacturer`.
    pub device_manufacturer: mg::Field<String>,
    /// `deviceModel`.
    pub device_model: mg::Field<String>,
    /// `healthStatus`. Never null.
    pub health_status: mg::Field<mg::Open<super::UserExperienceAnalyticsHealthState>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `meanTimeToFailureInMinutes`. Never null.
    pub mean_time_to_failure_in_minutes: mg::Field<i32>,
    /// `processedDateTime`. Never null.
    pub processed_date_time: mg::Field<mg::DateTimeOffset>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UserExperienceAnalyticsAppHealthDevicePerformance: "microsoft.graph.userExperienceAnalyticsAppHealthDevicePerformance", entity, base super::Entity;
    app_crash_count: "appCrashCount" required,
    app_hang_count: "appHangCount" required,
    crashed_app_count: "crashedAppCount" required,
    device_app_health_score: "deviceAppHealthScore" required,
    device_display_name: "deviceDisplayName",
    device_id: "deviceId",
    device_manufacturer: "deviceManufacturer",
    device_model: "deviceModel",
    health_status: "healthStatus" required,
    id: "id" key required,
    mean_time_to_failure_in_minutes: "meanTimeToFailureInMinutes" required,
    processed_date_time: "processedDateTime" required,
}

mg::derived_from! { UserExperienceAnalyticsAppHealthDevicePerformance: super::Entity }
