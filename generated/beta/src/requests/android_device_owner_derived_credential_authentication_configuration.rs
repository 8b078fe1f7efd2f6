// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.androidDeviceOwnerDerivedCredentialAuthenticationConfiguration`, by its URL.
    AndroidDeviceOwnerDerivedCredentialAuthenticationConfigurationResource(mg::One<models::AndroidDeviceOwnerDerivedCredentialAuthenticationConfiguration, requests::device_configuration::DeviceConfigurationResource>)
}

impl AndroidDeviceOwnerDerivedCredentialAuthenticationConfigurationResource {
    /// `…/derivedCredentialSettings`: `deviceManagementDerivedCredentialSettings`
    ///
    /// [Get deviceManagementDerivedCredentialSettings](https://learn.microsoft.com/graph/api/intune-shared-devicemanagementderivedcredentialsettings-get?view=graph-rest-beta); 200.
    ///
    /// [Update deviceManagementDerivedCredentialSettings](https://learn.microsoft.com/graph/api/intune-shared-devicemanagementderivedcredentialsettings-update?view=graph-rest-beta); 200.
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All |
    /// | `PATCH` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn derived_credential_settings(
        &self,
    ) -> requests::device_management_derived_credential_settings::DeviceManagementDerivedCredentialSettingsResource {
        mg::to(self, "derivedCredentialSettings")
    }
}

/// A collection of `microsoft.graph.androidDeviceOwnerDerivedCredentialAuthenticationConfiguration`, by its URL.
pub type AndroidDeviceOwnerDerivedCredentialAuthenticationConfigurationCollection = mg::Many<
    models::AndroidDeviceOwnerDerivedCredentialAuthenticationConfiguration,
    AndroidDeviceOwnerDerivedCredentialAuthenticationConfigurationResource,
    requests::device_configuration::DeviceConfigurationCollection,
>;
