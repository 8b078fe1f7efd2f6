// @generated
use crate::mg;

/// Entity type [`microsoft.graph.windowsInformationProtectionDeviceRegistration`][reference],
/// derived from [`Entity`](super::Entity).
///
/// Requests: [`WindowsInformationProtectionDeviceRegistrationCollection`], for example
/// `graph.device_app_management().windows_information_protection_device_registrations()`.
///
/// Operations: `wipe`.
///
/// [`WindowsInformationProtectionDeviceRegistrationCollection`]: crate::requests::windows_information_protection_device_registration::WindowsInformationProtectionDeviceRegistrationCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/windowsinformationprotectiondeviceregistration?view=graph-rest-beta
pub struct WindowsInformationProtectionDeviceRegistration {
    /// `deviceMacAddress`.
    pub device_mac_address: mg::Field<String>,
    /// `deviceName`.
    pub device_name: mg::Field<String>,
    /// `deviceRegistrationId`.
    pub device_registration_id: mg::Field<String>,
    /// `deviceType`.
    pub device_type: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastCheckInDateTime`. Never null.
    pub last_check_in_date_time: mg::Field<mg::DateTimeOffset>,
    /// `userId`.
    pub user_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WindowsInformationProtectionDeviceRegistration: "microsoft.graph.windowsInformationProtectionDeviceRegistration", entity, base super::Entity;
    device_mac_address: "deviceMacAddress",
    device_name: "deviceName",
    device_registration_id: "deviceRegistrationId",
    device_type: "deviceType",
    id: "id" key required,
    last_check_in_date_time: "lastCheckInDateTime" required,
    user_id: "userId",
}

mg::derived_from! { WindowsInformationProtectionDeviceRegistration: super::Entity }
