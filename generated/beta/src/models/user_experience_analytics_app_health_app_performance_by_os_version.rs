// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.userExperienceAnalyticsAppHealthAppPerformanceByOSVersion`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsapphealthappperformancebyosversion?view=graph-rest-beta>
    UserExperienceAnalyticsAppHealthAppPerformanceByOsVersion "microsoft.graph.userExperienceAnalyticsAppHealthAppPerformanceByOSVersion" "entity" : super::Entity;
    /// `activeDeviceCount`: Int32, not null
    active_device_count "activeDeviceCount" "r": i32,
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
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `meanTimeToFailureInMinutes`: Int32, not null
    mean_time_to_failure_in_minutes "meanTimeToFailureInMinutes" "r": i32,
    /// `osBuildNumber`: String
    os_build_number "osBuildNumber": String,
    /// `osVersion`: String
    os_version "osVersion": String,
}

mg::derived_from! { UserExperienceAnalyticsAppHealthAppPerformanceByOsVersion: super::Entity }
