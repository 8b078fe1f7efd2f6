// @generated
use crate::mg;

/// Entity type
/// [`microsoft.graph.userExperienceAnalyticsAppHealthAppPerformanceByAppVersion`][reference],
/// derived from [`Entity`](super::Entity).
///
/// Requests: [`UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionCollection`], for example:
///
/// ```ignore
/// graph
///     .device_management()
///     .user_experience_analytics_app_health_application_performance_by_app_version()
/// ```
///
/// [`UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionCollection`]: crate::requests::user_experience_analytics_app_health_app_performance_by_app_version::UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsapphealthappperformancebyappversion?view=graph-rest-beta
pub struct UserExperienceAnalyticsAppHealthAppPerformanceByAppVersion {
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
    /// `appVersion`.
    pub app_version: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `meanTimeToFailureInMinutes`. Never null.
    pub mean_time_to_failure_in_minutes: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UserExperienceAnalyticsAppHealthAppPerformanceByAppVersion: "microsoft.graph.userExperienceAnalyticsAppHealthAppPerformanceByAppVersion", entity, base super::Entity;
    app_crash_count: "appCrashCount" required,
    app_display_name: "appDisplayName",
    app_name: "appName",
    app_publisher: "appPublisher",
    app_usage_duration: "appUsageDuration" required,
    app_version: "appVersion",
    id: "id" key required,
    mean_time_to_failure_in_minutes: "meanTimeToFailureInMinutes" required,
}

mg::derived_from! { UserExperienceAnalyticsAppHealthAppPerformanceByAppVersion: super::Entity }
