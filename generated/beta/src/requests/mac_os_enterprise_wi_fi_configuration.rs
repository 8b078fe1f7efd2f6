// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.macOSEnterpriseWiFiConfiguration`, by its URL.
    MacOsEnterpriseWiFiConfigurationResource(mg::One<models::MacOsEnterpriseWiFiConfiguration, requests::mac_os_wi_fi_configuration::MacOsWiFiConfigurationResource>)
}

impl MacOsEnterpriseWiFiConfigurationResource {
    /// `…/identityCertificateForClientAuthentication`: `macOSCertificateProfileBase`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All |
    #[inline]
    pub fn identity_certificate_for_client_authentication(
        &self,
    ) -> requests::mac_os_certificate_profile_base::MacOsCertificateProfileBaseResource {
        mg::to(self, "identityCertificateForClientAuthentication")
    }

    /// `…/rootCertificateForServerValidation`: `macOSTrustedRootCertificate`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `PATCH` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `DELETE` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn root_certificate_for_server_validation(
        &self,
    ) -> requests::mac_os_trusted_root_certificate::MacOsTrustedRootCertificateResource {
        mg::to(self, "rootCertificateForServerValidation")
    }

    /// `…/rootCertificatesForServerValidation`: many `macOSTrustedRootCertificate`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `GET …/{id}` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `POST` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn root_certificates_for_server_validation(
        &self,
    ) -> requests::mac_os_trusted_root_certificate::MacOsTrustedRootCertificateCollection {
        mg::to(self, "rootCertificatesForServerValidation")
    }
}

/// A collection of `microsoft.graph.macOSEnterpriseWiFiConfiguration`, by its URL.
pub type MacOsEnterpriseWiFiConfigurationCollection = mg::Many<
    models::MacOsEnterpriseWiFiConfiguration,
    MacOsEnterpriseWiFiConfigurationResource,
    requests::mac_os_wi_fi_configuration::MacOsWiFiConfigurationCollection,
>;
