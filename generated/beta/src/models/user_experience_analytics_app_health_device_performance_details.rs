// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.userExperienceAnalyticsAppHealthDevicePerformanceDetails`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/intune-devices-userexperienceanalyticsapphealthdeviceperformancedetails?view=graph-rest-beta>
    UserExperienceAnalyticsAppHealthDevicePerformanceDetails "microsoft.graph.userExperienceAnalyticsAppHealthDevicePerformanceDetails" "entity" : super::Entity;
    /// `appDisplayName`: String
    app_display_name "appDisplayName": String,
    /// `appPublisher`: String
    app_publisher "appPublisher": String,
    /// `appVersion`: String
    app_version "appVersion": String,
    /// `deviceDisplayName`: String
    device_display_name "deviceDisplayName": String,
    /// `deviceId`: String
    device_id "deviceId": String,
    /// `eventDateTime`: DateTimeOffset, not null
    event_date_time "eventDateTime" "r": mg::DateTimeOffset,
    /// `eventType`: String
    event_type "eventType": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { UserExperienceAnalyticsAppHealthDevicePerformanceDetails: super::Entity }
