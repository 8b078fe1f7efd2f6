// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.aospDeviceOwnerEnterpriseWiFiConfiguration`, by its URL.
    AospDeviceOwnerEnterpriseWiFiConfigurationResource(mg::One<models::AospDeviceOwnerEnterpriseWiFiConfiguration, requests::aosp_device_owner_wi_fi_configuration::AospDeviceOwnerWiFiConfigurationResource>)
}

impl AospDeviceOwnerEnterpriseWiFiConfigurationResource {
    /// `…/identityCertificateForClientAuthentication`: `aospDeviceOwnerCertificateProfileBase`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All |
    #[inline]
    pub fn identity_certificate_for_client_authentication(
        &self,
    ) -> requests::aosp_device_owner_certificate_profile_base::AospDeviceOwnerCertificateProfileBaseResource {
        mg::to(self, "identityCertificateForClientAuthentication")
    }

    /// `…/rootCertificateForServerValidation`: `aospDeviceOwnerTrustedRootCertificate`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `PATCH` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `DELETE` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn root_certificate_for_server_validation(
        &self,
    ) -> requests::aosp_device_owner_trusted_root_certificate::AospDeviceOwnerTrustedRootCertificateResource {
        mg::to(self, "rootCertificateForServerValidation")
    }
}

/// A collection of `microsoft.graph.aospDeviceOwnerEnterpriseWiFiConfiguration`, by its URL.
pub type AospDeviceOwnerEnterpriseWiFiConfigurationCollection = mg::Many<
    models::AospDeviceOwnerEnterpriseWiFiConfiguration,
    AospDeviceOwnerEnterpriseWiFiConfigurationResource,
    requests::aosp_device_owner_wi_fi_configuration::AospDeviceOwnerWiFiConfigurationCollection,
>;
