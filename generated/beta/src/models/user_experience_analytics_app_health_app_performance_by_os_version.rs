// @generated
use crate::mg;

/// Entity type
/// [`microsoft.graph.userExperienceAnalyticsAppHealthAppPerformanceByOSVersion`][reference],
/// derived from [`Entity`](super::Entity).
///
/// Requests: [`UserExperienceAnalyticsAppHealthAppPerformanceByOsVersionCollection`], for example:
///
/// ```ignore
/// graph
///     .device_management()
///     .user_experience_analytics_app_health_application_performance_by_os_version()
/// ```
///
/// [`UserExperienceAnalyticsAppHealthAppPerformanceByOsVersionCollection`]: crate::requests::user_experience_analytics_app_health_app_performance_by_os_version::UserExperienceAnalyticsAppHealthAppPerformanceByOsVersionCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsapphealthappperformancebyosversion?view=graph-rest-beta
pub struct UserExperienceAnalyticsAppHealthAppPerformanceByOsVersion {
    /// `activeDeviceCount`. Never null.
    pub active_device_count: mg::Field<i32>,
    /// `appCrashCount`. Never null.
    pub app_crash_count: mg::Field<i32>,
    /// `appDisplayName`.
    pub app_display_name: mg::Field<String>,
    /// `appName`.
    pub app_name: mg::Field<String>,
    /// `appPublisher`.
    pub app_publisher: mg::Field<String>,
    /// `appUsageDuration`. Never null.
    pub app_usage_duration: mg::Field<i32>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `meanTimeToFailureInMinutes`. Never null.
    pub mean_time_to_failure_in_minutes: mg::Field<i32>,
    /// `osBuildNumber`.
    pub os_build_number: mg::Field<String>,
    /// `osVersion`.
    pub os_version: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UserExperienceAnalyticsAppHealthAppPerformanceByOsVersion: "microsoft.graph.userExperienceAnalyticsAppHealthAppPerformanceByOSVersion", entity, base super::Entity;
    active_device_count: "activeDeviceCount" required,
    app_crash_count: "appCrashCount" required,
    app_display_name: "appDisplayName",
    app_name: "appName",
    app_publisher: "appPublisher",
    app_usage_duration: "appUsageDuration" required,
    id: "id" key required,
    mean_time_to_failure_in_minutes: "meanTimeToFailureInMinutes" required,
    os_build_number: "osBuildNumber",
    os_version: "osVersion",
}

mg::derived_from! { UserExperienceAnalyticsAppHealthAppPerformanceByOsVersion: super::Entity }
