// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.deviceManagementIntentDeviceState`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementintentdevicestate?view=graph-rest-beta>
    DeviceManagementIntentDeviceState "microsoft.graph.deviceManagementIntentDeviceState" "entity" : super::Entity;
    /// `deviceDisplayName`: String
    device_display_name "deviceDisplayName": String,
    /// `deviceId`: String
    device_id "deviceId": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastReportedDateTime`: DateTimeOffset, not null
    last_reported_date_time "lastReportedDateTime" "r": mg::DateTimeOffset,
    /// `state`: complianceStatus, not null
    state "state" "r": mg::Open<super::ComplianceStatus>,
    /// `userName`: String
    user_name "userName": String,
    /// `userPrincipalName`: String
    user_principal_name "userPrincipalName": String,
}

mg::derived_from! { DeviceManagementIntentDeviceState: super::Entity }
