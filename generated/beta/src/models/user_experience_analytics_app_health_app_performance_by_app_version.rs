// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.userExperienceAnalyticsAppHealthAppPerformanceByAppVersion`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsapphealthappperformancebyappversion?view=graph-rest-beta>
    UserExperienceAnalyticsAppHealthAppPerformanceByAppVersion "microsoft.graph.userExperienceAnalyticsAppHealthAppPerformanceByAppVersion" "entity" : super::Entity;
    /// `appCrashCount`: Int32, not null
    app_crash_count "appCrashCount" "r": i32,
    /// `appDisplayName`: String
    app_display_name "appDisplayName": String,
    /// `appName`: String
    app_name "appName": String,
    /// `appPublisher`: String
    app_publisher "appPublisher": String,
    /// `appUsageDuration`: Int32, not null
    app_usage_duration "appUsageDuration" "r": i32,
    /// `appVersion`: String
    app_version "appVersion": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `meanTimeToFailureInMinutes`: Int32, not null
    mean_time_to_failure_in_minutes "meanTimeToFailureInMinutes" "r": i32,
}

mg::derived_from! { UserExperienceAnalyticsAppHealthAppPerformanceByAppVersion: super::Entity }
