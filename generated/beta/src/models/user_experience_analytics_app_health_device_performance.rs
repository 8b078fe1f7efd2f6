// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.userExperienceAnalyticsAppHealthDevicePerformance`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsapphealthdeviceperformance?view=graph-rest-beta>
    UserExperienceAnalyticsAppHealthDevicePerformance "microsoft.graph.userExperienceAnalyticsAppHealthDevicePerformance" "entity" : super::Entity;
    /// `appCrashCount`: Int32, not null
    app_crash_count "appCrashCount" "r": i32,
    /// `appHangCount`: Int32, not null
    app_hang_count "appHangCount" "r": i32,
    /// `crashedAppCount`: Int32, not null
    crashed_app_count "crashedAppCount" "r": i32,
    /// `deviceAppHealthScore`: Double, not null
    device_app_health_score "deviceAppHealthScore" "r": f64,
    /// `deviceDisplayName`: String
    device_display_name "deviceDisplayName": String,
    /// `deviceId`: String
    device_id "deviceId": String,
    /// `deviceManufacturer`: String
    device_manufacturer "deviceManufacturer": String,
    /// `deviceModel`: String
    device_model "deviceModel": String,
    /// `healthStatus`: userExperienceAnalyticsHealthState, not null
    health_status "healthStatus" "r": mg::Open<super::UserExperienceAnalyticsHealthState>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `meanTimeToFailureInMinutes`: Int32, not null
    mean_time_to_failure_in_minutes "meanTimeToFailureInMinutes" "r": i32,
    /// `processedDateTime`: DateTimeOffset, not null
    processed_date_time "processedDateTime" "r": mg::DateTimeOffset,
}

mg::derived_from! { UserExperienceAnalyticsAppHealthDevicePerformance: super::Entity }
