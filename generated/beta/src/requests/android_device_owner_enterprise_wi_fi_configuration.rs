// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.androidDeviceOwnerEnterpriseWiFiConfiguration`, by its URL.
    AndroidDeviceOwnerEnterpriseWiFiConfigurationResource(mg::One<models::AndroidDeviceOwnerEnterpriseWiFiConfiguration, requests::android_device_owner_wi_fi_configuration::AndroidDeviceOwnerWiFiConfigurationResource>)
}

impl AndroidDeviceOwnerEnterpriseWiFiConfigurationResource {
    /// `…/derivedCredentialSettings`: `deviceManagementDerivedCredentialSettings`
    #[inline]
    pub fn derived_credential_settings(
        &self,
    ) -> requests::device_management_derived_credential_settings::DeviceManagementDerivedCredentialSettingsResource {
        mg::to(self, "derivedCredentialSettings")
    }

    /// `…/identityCertificateForClientAuthentication`: `androidDeviceOwnerCertificateProfileBase`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All |
    #[inline]
    pub fn identity_certificate_for_client_authentication(
        &self,
    ) -> requests::android_device_owner_certificate_profile_base::AndroidDeviceOwnerCertificateProfileBaseResource {
        mg::to(self, "identityCertificateForClientAuthentication")
    }

    /// `…/rootCertificateForServerValidation`: `androidDeviceOwnerTrustedRootCertificate`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `PATCH` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `DELETE` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn root_certificate_for_server_validation(
        &self,
    ) -> requests::android_device_owner_trusted_root_certificate::AndroidDeviceOwnerTrustedRootCertificateResource {
        mg::to(self, "rootCertificateForServerValidation")
    }

    /// `…/rootCertificatesForServerValidation`: many `androidDeviceOwnerTrustedRootCertificate`
    #[inline]
    pub fn root_certificates_for_server_validation(
        &self,
    ) -> requests::android_device_owner_trusted_root_certificate::AndroidDeviceOwnerTrustedRootCertificateCollection {
        mg::to(self, "rootCertificatesForServerValidation")
    }
}

/// A collection of `microsoft.graph.androidDeviceOwnerEnterpriseWiFiConfiguration`, by its URL.
pub type AndroidDeviceOwnerEnterpriseWiFiConfigurationCollection = mg::Many<
    models::AndroidDeviceOwnerEnterpriseWiFiConfiguration,
    AndroidDeviceOwnerEnterpriseWiFiConfigurationResource,
    requests::android_device_owner_wi_fi_configuration::AndroidDeviceOwnerWiFiConfigurationCollection,
>;
