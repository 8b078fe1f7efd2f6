// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.userExperienceAnalyticsAppHealthApplicationPerformance`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsapphealthapplicationperformance?view=graph-rest-beta>
    UserExperienceAnalyticsAppHealthApplicationPerformance "microsoft.graph.userExperienceAnalyticsAppHealthApplicationPerformance" "entity" : super::Entity;
    /// `activeDeviceCount`: Int32, not null
    active_device_count "activeDeviceCount" "r": i32,
    /// `appCrashCount`: Int32, not null
    app_crash_count "appCrashCount" "r": i32,
    /// `appDisplayName`: String
    app_display_name "appDisplayName": String,
    /// `appHangCount`: Int32, not null
    app_hang_count "appHangCount" "r": i32,
    /// `appHealthScore`: Double, not null
    app_health_score "appHealthScore" "r": f64,
    /// `appName`: String
    app_name "appName": String,
    /// `appPublisher`: String
    app_publisher "appPublisher": String,
    /// `appUsageDuration`: Int32, not null
    app_usage_duration "appUsageDuration" "r": i32,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `meanTimeToFailureInMinutes`: Int32, not null
    mean_time_to_failure_in_minutes "meanTimeToFailureInMinutes" "r": i32,
}

mg::derived_from! { UserExperienceAnalyticsAppHealthApplicationPerformance: super::Entity }
