// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.androidDeviceOwnerDerivedCredentialAuthenticationConfiguration`, by its URL.
    AndroidDeviceOwnerDerivedCredentialAuthenticationConfigurationResource(mg::One<models::AndroidDeviceOwnerDerivedCredentialAuthenticationConfiguration, requests::device_configuration::DeviceConfigurationResource>)
}

impl AndroidDeviceOwnerDerivedCredentialAuthenticationConfigurationResource {
    /// `…/derivedCredentialSettings`: `deviceManagementDerivedCredentialSettings`
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
