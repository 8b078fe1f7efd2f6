// @generated
use crate::mg;

/// Entity type
/// [`microsoft.graph.userExperienceAnalyticsAppHealthApplicationPerformance`][reference], derived
/// from [`Entity`](super::Entity).
///
/// Requests: [`UserExperienceAnalyticsAppHealthApplicationPerformanceCollection`], for example
/// `graph.device_management().user_experience_analytics_app_health_application_performance()`.
///
/// [`UserExperienceAnalyticsAppHealthApplicationPerformanceCollection`]: crate::requests::user_experience_analytics_app_health_application_performance::UserExperienceAnalyticsAppHealthApplicationPerformanceCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsapphealthapplicationperformance?view=graph-rest-beta
pub struct UserExperienceAnalyticsAppHealthApplicationPerformance {
    /// `activeDeviceCount`. Never null.
    pub active_device_count: mg::Field<i32>,
    /// `appCrashCount`. Never null.
    pub app_crash_count: mg::Field<i32>,
    /// `appDisplayName`.
    pub app_display_name: mg::Field<String>,
    /// `appHangCount`. Never null.
    pub app_hang_count: mg::Field<i32>,
    /// `appHealthScore`. Never null.
    pub app_health_score: mg::Field<f64>,
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
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UserExperienceAnalyticsAppHealthApplicationPerformance: "microsoft.graph.userExperienceAnalyticsAppHealthApplicationPerformance", entity, base super::Entity;
    active_device_count: "activeDeviceCount" required,
    app_crash_count: "appCrashCount" required,
    app_display_name: "appDisplayName",
    app_hang_count: "appHangCount" required,
    app_health_score: "appHealthScore" required,
    app_name: "appName",
    app_publisher: "appPublisher",
    app_usage_duration: "appUsageDuration" required,
    id: "id" key required,
    mean_time_to_failure_in_minutes: "meanTimeToFailureInMinutes" required,
}

mg::derived_from! { UserExperienceAnalyticsAppHealthApplicationPerformance: super::Entity }
