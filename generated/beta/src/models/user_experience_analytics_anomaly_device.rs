// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.userExperienceAnalyticsAnomalyDevice`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/userexperienceanalyticsanomalydevice?view=graph-rest-beta>
    UserExperienceAnalyticsAnomalyDevice "microsoft.graph.userExperienceAnalyticsAnomalyDevice" "entity" : super::Entity;
    /// `anomalyId`: String
    anomaly_id "anomalyId": String,
    /// `anomalyOnDeviceFirstOccurrenceDateTime`: DateTimeOffset, not null
    anomaly_on_device_first_occurrence_date_time "anomalyOnDeviceFirstOccurrenceDateTime" "r": mg::DateTimeOffset,
    /// `anomalyOnDeviceLatestOccurrenceDateTime`: DateTimeOffset, not null
    anomaly_on_device_latest_occurrence_date_time "anomalyOnDeviceLatestOccurrenceDateTime" "r": mg::DateTimeOffset,
    /// `correlationGroupId`: String
    correlation_group_id "correlationGroupId": String,
    /// `deviceId`: String
    device_id "deviceId": String,
    /// `deviceManufacturer`: String
    device_manufacturer "deviceManufacturer": String,
    /// `deviceModel`: String
    device_model "deviceModel": String,
    /// `deviceName`: String
    device_name "deviceName": String,
    /// `deviceStatus`: userExperienceAnalyticsDeviceStatus, not null
    device_status "deviceStatus" "r": mg::Open<super::UserExperienceAnalyticsDeviceStatus>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `osName`: String
    os_name "osName": String,
    /// `osVersion`: String
    os_version "osVersion": String,
}

mg::derived_from! { UserExperienceAnalyticsAnomalyDevice: super::Entity }
