// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.windowsWifiEnterpriseEAPConfiguration`, by its URL.
    WindowsWifiEnterpriseEapConfigurationResource(mg::One<models::WindowsWifiEnterpriseEapConfiguration, requests::windows_wifi_configuration::WindowsWifiConfigurationResource>)
}

impl WindowsWifiEnterpriseEapConfigurationResource {
    /// `…/identityCertificateForClientAuthentication`: `windowsCertificateProfileBase`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All |
    #[inline]
    pub fn identity_certificate_for_client_authentication(
        &self,
    ) -> requests::windows_certificate_profile_base::WindowsCertificateProfileBaseResource {
        mg::to(self, "identityCertificateForClientAuthentication")
    }

    /// `…/rootCertificateForClientValidation`: `windows81TrustedRootCertificate`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `PATCH` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `DELETE` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn root_certificate_for_client_validation(
        &self,
    ) -> requests::windows81_trusted_root_certificate::Windows81TrustedRootCertificateResource {
        mg::to(self, "rootCertificateForClientValidation")
    }

    /// `…/rootCertificatesForServerValidation`: many `windows81TrustedRootCertificate`
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
    ) -> requests::windows81_trusted_root_certificate::Windows81TrustedRootCertificateCollection {
        mg::to(self, "rootCertificatesForServerValidation")
    }
}

/// A collection of `microsoft.graph.windowsWifiEnterpriseEAPConfiguration`, by its URL.
pub type WindowsWifiEnterpriseEapConfigurationCollection = mg::Many<
    models::WindowsWifiEnterpriseEapConfiguration,
    WindowsWifiEnterpriseEapConfigurationResource,
    requests::windows_wifi_configuration::WindowsWifiConfigurationCollection,
>;
