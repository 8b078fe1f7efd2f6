// @generated
use crate::mg;

/// Entity type [`microsoft.graph.windowsInformationProtectionWipeAction`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`WindowsInformationProtectionWipeActionCollection`], for example
/// `graph.device_app_management().windows_information_protection_wipe_actions()`.
///
/// [`WindowsInformationProtectionWipeActionCollection`]: crate::requests::windows_information_protection_wipe_action::WindowsInformationProtectionWipeActionCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/windowsinformationprotectionwipeaction?view=graph-rest-beta
pub struct WindowsInformationProtectionWipeAction {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastCheckInDateTime`. Never null.
    pub last_check_in_date_time: mg::Field<mg::DateTimeOffset>,
    /// `status`. Never null.
    pub status: mg::Field<mg::Open<super::ActionState>>,
    /// `targetedDeviceMacAddress`.
    pub targeted_device_mac_address: mg::Field<String>,
    /// `targetedDeviceName`.
    pub targeted_device_name: mg::Field<String>,
    /// `targetedDeviceRegistrationId`.
    pub targeted_device_registration_id: mg::Field<String>,
    /// `targetedUserId`.
    pub targeted_user_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WindowsInformationProtectionWipeAction: "microsoft.graph.windowsInformationProtectionWipeAction", entity, base super::Entity;
    id: "id" key required,
    last_check_in_date_time: "lastCheckInDateTime" required,
    status: "status" required,
    targeted_device_mac_address: "targetedDeviceMacAddress",
    targeted_device_name: "targetedDeviceName",
    targeted_device_registration_id: "targetedDeviceRegistrationId",
    targeted_user_id: "targetedUserId",
}

mg::derived_from! { WindowsInformationProtectionWipeAction: super::Entity }
