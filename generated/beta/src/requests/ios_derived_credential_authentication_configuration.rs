// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.iosDerivedCredentialAuthenticationConfiguration`, by its URL.
    IosDerivedCredentialAuthenticationConfigurationResource(mg::One<models::IosDerivedCredentialAuthenticationConfiguration, requests::device_configuration::DeviceConfigurationResource>)
}

impl IosDerivedCredentialAuthenticationConfigurationResource {
    /// `…/derivedCredentialSettings`: `deviceManagementDerivedCredentialSettings`
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
