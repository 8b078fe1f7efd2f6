// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsInformationProtectionWipeAction`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/windowsinformationprotectionwipeaction?view=graph-rest-beta>
    WindowsInformationProtectionWipeAction "microsoft.graph.windowsInformationProtectionWipeAction" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastCheckInDateTime`: DateTimeOffset, not null
    last_check_in_date_time "lastCheckInDateTime" "r": mg::DateTimeOffset,
    /// `status`: actionState, not null
    status "status" "r": mg::Open<super::ActionState>,
    /// `targetedDeviceMacAddress`: String
    targeted_device_mac_address "targetedDeviceMacAddress": String,
    /// `targetedDeviceName`: String
    targeted_device_name "targetedDeviceName": String,
    /// `targetedDeviceRegistrationId`: String
    targeted_device_registration_id "targetedDeviceRegistrationId": String,
    /// `targetedUserId`: String
    targeted_user_id "targetedUserId": String,
}

mg::derived_from! { WindowsInformationProtectionWipeAction: super::Entity }
