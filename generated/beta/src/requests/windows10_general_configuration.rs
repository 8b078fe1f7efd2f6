// @generated
use crate::{mg, models, requests};

/// Requests on one [`Windows10GeneralConfiguration`](models::Windows10GeneralConfiguration): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_management()
///     .device_configurations()
///     .id(id)
///     .cast_to_windows10_general_configuration()
/// ```
#[derive(Clone, Debug)]
pub struct Windows10GeneralConfigurationResource(
    mg::One<
        models::Windows10GeneralConfiguration,
        requests::device_configuration::DeviceConfigurationResource,
    >,
);

mg::builder! { Windows10GeneralConfigurationResource: mg::One<models::Windows10GeneralConfiguration, requests::device_configuration::DeviceConfigurationResource> }

impl Windows10GeneralConfigurationResource {
    /// `…/privacyAccessControls`: many
    /// [`WindowsPrivacyDataAccessControlItem`](models::WindowsPrivacyDataAccessControlItem).
    ///
    /// Least privileged permission to read: `DeviceManagementConfiguration.Read.All` (delegated),
    /// `DeviceManagementConfiguration.ReadWrite.All` (application).
    #[inline]
    pub fn privacy_access_controls(
        &self,
    ) -> requests::windows_privacy_data_access_control_item::WindowsPrivacyDataAccessControlItemCollection {
        mg::navigate(self, "privacyAccessControls")
    }
}

/// Requests on a collection of
/// [`Windows10GeneralConfiguration`](models::Windows10GeneralConfiguration): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example
/// `graph.device_management().device_configurations().cast_to_windows10_general_configuration()`.
pub type Windows10GeneralConfigurationCollection = mg::Many<
    models::Windows10GeneralConfiguration,
    Windows10GeneralConfigurationResource,
    requests::device_configuration::DeviceConfigurationCollection,
>;
