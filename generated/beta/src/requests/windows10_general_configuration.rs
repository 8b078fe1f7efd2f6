// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.windows10GeneralConfiguration`, by its URL.
    Windows10GeneralConfigurationResource(mg::One<models::Windows10GeneralConfiguration, requests::device_configuration::DeviceConfigurationResource>)
}

impl Windows10GeneralConfigurationResource {
    /// `…/privacyAccessControls`: many `windowsPrivacyDataAccessControlItem`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn privacy_access_controls(
        &self,
    ) -> requests::windows_privacy_data_access_control_item::WindowsPrivacyDataAccessControlItemCollection {
        mg::to(self, "privacyAccessControls")
    }
}

/// A collection of `microsoft.graph.windows10GeneralConfiguration`, by its URL.
pub type Windows10GeneralConfigurationCollection = mg::Many<
    models::Windows10GeneralConfiguration,
    Windows10GeneralConfigurationResource,
    requests::device_configuration::DeviceConfigurationCollection,
>;
