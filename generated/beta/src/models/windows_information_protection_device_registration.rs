// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsInformationProtectionDeviceRegistration`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/windowsinformationprotectiondeviceregistration?view=graph-rest-beta>
    WindowsInformationProtectionDeviceRegistration "microsoft.graph.windowsInformationProtectionDeviceRegistration" "entity" : super::Entity;
    /// `deviceMacAddress`: String
    device_mac_address "deviceMacAddress": String,
    /// `deviceName`: String
    device_name "deviceName": String,
    /// `deviceRegistrationId`: String
    device_registration_id "deviceRegistrationId": String,
    /// `deviceType`: String
    device_type "deviceType": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastCheckInDateTime`: DateTimeOffset, not null
    last_check_in_date_time "lastCheckInDateTime" "r": mg::DateTimeOffset,
    /// `userId`: String
    user_id "userId": String,
}

mg::derived_from! { WindowsInformationProtectionDeviceRegistration: super::Entity }
