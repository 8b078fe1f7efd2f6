// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.androidDeviceOwnerVpnConfiguration`, by its URL.
    AndroidDeviceOwnerVpnConfigurationResource(mg::One<models::AndroidDeviceOwnerVpnConfiguration, requests::vpn_configuration::VpnConfigurationResource>)
}

impl AndroidDeviceOwnerVpnConfigurationResource {
    /// `…/derivedCredentialSettings`: `deviceManagementDerivedCredentialSettings`
    #[inline]
    pub fn derived_credential_settings(
        &self,
    ) -> requests::device_management_derived_credential_settings::DeviceManagementDerivedCredentialSettingsResource {
        mg::to(self, "derivedCredentialSettings")
    }

    /// `…/identityCertificate`: `androidDeviceOwnerCertificateProfileBase`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All |
    #[inline]
    pub fn identity_certificate(
        &self,
    ) -> requests::android_device_owner_certificate_profile_base::AndroidDeviceOwnerCertificateProfileBaseResource {
        mg::to(self, "identityCertificate")
    }
}

/// A collection of `microsoft.graph.androidDeviceOwnerVpnConfiguration`, by its URL.
pub type AndroidDeviceOwnerVpnConfigurationCollection = mg::Many<
    models::AndroidDeviceOwnerVpnConfiguration,
    AndroidDeviceOwnerVpnConfigurationResource,
    requests::vpn_configuration::VpnConfigurationCollection,
>;
