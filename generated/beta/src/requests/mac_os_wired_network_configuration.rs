// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.macOSWiredNetworkConfiguration`, by its URL.
    MacOsWiredNetworkConfigurationResource(mg::One<models::MacOsWiredNetworkConfiguration, requests::device_configuration::DeviceConfigurationResource>)
}

impl MacOsWiredNetworkConfigurationResource {
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
}

/// A collection of `microsoft.graph.macOSWiredNetworkConfiguration`, by its URL.
pub type MacOsWiredNetworkConfigurationCollection = mg::Many<
    models::MacOsWiredNetworkConfiguration,
    MacOsWiredNetworkConfigurationResource,
    requests::device_configuration::DeviceConfigurationCollection,
>;
