// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.windowsWiredNetworkConfiguration`, by its URL.
    WindowsWiredNetworkConfigurationResource(mg::One<models::WindowsWiredNetworkConfiguration, requests::device_configuration::DeviceConfigurationResource>)
}

impl WindowsWiredNetworkConfigurationResource {
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

    /// `…/secondaryIdentityCertificateForClientAuthentication`: `windowsCertificateProfileBase`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All |
    #[inline]
    pub fn secondary_identity_certificate_for_client_authentication(
        &self,
    ) -> requests::windows_certificate_profile_base::WindowsCertificateProfileBaseResource {
        mg::to(self, "secondaryIdentityCertificateForClientAuthentication")
    }

    /// `…/secondaryRootCertificateForClientValidation`: `windows81TrustedRootCertificate`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `PATCH` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `DELETE` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn secondary_root_certificate_for_client_validation(
        &self,
    ) -> requests::windows81_trusted_root_certificate::Windows81TrustedRootCertificateResource {
        mg::to(self, "secondaryRootCertificateForClientValidation")
    }
}

/// A collection of `microsoft.graph.windowsWiredNetworkConfiguration`, by its URL.
pub type WindowsWiredNetworkConfigurationCollection = mg::Many<
    models::WindowsWiredNetworkConfiguration,
    WindowsWiredNetworkConfigurationResource,
    requests::device_configuration::DeviceConfigurationCollection,
>;
