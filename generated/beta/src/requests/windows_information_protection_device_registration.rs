// @generated
use crate::{mg, models};

/// Requests on one [`WindowsInformationProtectionDeviceRegistration`]: `get`, `update`, `delete`,
/// and the methods below.
///
/// For example
/// `graph.device_app_management().windows_information_protection_device_registrations().id(id)`.
///
/// [`WindowsInformationProtectionDeviceRegistration`]: models::WindowsInformationProtectionDeviceRegistration
#[derive(Clone, Debug)]
pub struct WindowsInformationProtectionDeviceRegistrationResource(
    mg::One<models::WindowsInformationProtectionDeviceRegistration>,
);

mg::builder! { WindowsInformationProtectionDeviceRegistrationResource: mg::One<models::WindowsInformationProtectionDeviceRegistration> }

impl WindowsInformationProtectionDeviceRegistrationResource {
    /// `POST …/wipe`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `DeviceManagementConfiguration.ReadWrite.All` (delegated,
    /// application).
    #[inline]
    pub fn wipe(&self) -> mg::Request<()> {
        self.raw().action("wipe")
    }
}

/// Requests on a collection of [`WindowsInformationProtectionDeviceRegistration`]: `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example
/// `graph.device_app_management().windows_information_protection_device_registrations()`.
///
/// [`WindowsInformationProtectionDeviceRegistration`]: models::WindowsInformationProtectionDeviceRegistration
pub type WindowsInformationProtectionDeviceRegistrationCollection = mg::Many<
    models::WindowsInformationProtectionDeviceRegistration,
    WindowsInformationProtectionDeviceRegistrationResource,
>;
