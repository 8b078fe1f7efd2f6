// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.iosDerivedCredentialAuthenticationConfiguration`, by its URL.
    IosDerivedCredentialAuthenticationConfigurationResource(mg::One<models::IosDerivedCredentialAuthenticationConfiguration, requests::device_configuration::DeviceConfigurationResource>)
}

impl IosDerivedCredentialAuthenticationConfigurationResource {
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

/// A collection of `microsoft.graph.iosDerivedCredentialAuthenticationConfiguration`, by its URL.
pub type IosDerivedCredentialAuthenticationConfigurationCollection = mg::Many<
    models::IosDerivedCredentialAuthenticationConfiguration,
    IosDerivedCredentialAuthenticationConfigurationResource,
    requests::device_configuration::DeviceConfigurationCollection,
>;
