// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.userExperienceAnalyticsAppHealthAppPerformanceByAppVersionDetails`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/userexperienceanalyticsapphealthappperformancebyappversiondetails?view=graph-rest-beta>
    UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDetails "microsoft.graph.userExperienceAnalyticsAppHealthAppPerformanceByAppVersionDetails" "entity" : super::Entity;
    /// `appCrashCount`: Int32, not null
    app_crash_count "appCrashCount" "r": i32,
    /// `appDisplayName`: String
    app_display_name "appDisplayName": String,
    /// `appName`: String
    app_name "appName": String,
    /// `appPublisher`: String
    app_publisher "appPublisher": String,
    /// `appVersion`: String
    app_version "appVersion": String,
    /// `deviceCountWithCrashes`: Int32, not null
    device_count_with_crashes "deviceCountWithCrashes" "r": i32,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isLatestUsedVersion`: Boolean, not null
    is_latest_used_version "isLatestUsedVersion" "r": bool,
    /// `isMostUsedVersion`: Boolean, not null
    is_most_used_version "isMostUsedVersion" "r": bool,
}

mg::derived_from! { UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDetails: super::Entity }
