// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.userExperienceAnalyticsAppHealthAppPerformanceByAppVersionDeviceId`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/userexperienceanalyticsapphealthappperformancebyappversiondeviceid?view=graph-rest-beta>
    UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDeviceId "microsoft.graph.userExperienceAnalyticsAppHealthAppPerformanceByAppVersionDeviceId" "entity" : super::Entity;
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
    /// `deviceDisplayName`: String
    device_display_name "deviceDisplayName": String,
    /// `deviceId`: String
    device_id "deviceId": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `processedDateTime`: DateTimeOffset, not null
    processed_date_time "processedDateTime" "r": mg::DateTimeOffset,
}

mg::derived_from! { UserExperienceAnalyticsAppHealthAppPerformanceByAppVersionDeviceId: super::Entity }
