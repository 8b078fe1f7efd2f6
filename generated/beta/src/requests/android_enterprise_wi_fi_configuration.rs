// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.androidEnterpriseWiFiConfiguration`, by its URL.
    AndroidEnterpriseWiFiConfigurationResource(mg::One<models::AndroidEnterpriseWiFiConfiguration, requests::android_wi_fi_configuration::AndroidWiFiConfigurationResource>)
}

impl AndroidEnterpriseWiFiConfigurationResource {
    /// `…/identityCertificateForClientAuthentication`: `androidCertificateProfileBase`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All |
    #[inline]
    pub fn identity_certificate_for_client_authentication(
        &self,
    ) -> requests::android_certificate_profile_base::AndroidCertificateProfileBaseResource {
        mg::to(self, "identityCertificateForClientAuthentication")
    }

    /// `…/rootCertificateForServerValidation`: `androidTrustedRootCertificate`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `PATCH` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `DELETE` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn root_certificate_for_server_validation(
        &self,
    ) -> requests::android_trusted_root_certificate::AndroidTrustedRootCertificateResource {
        mg::to(self, "rootCertificateForServerValidation")
    }
}

/// A collection of `microsoft.graph.androidEnterpriseWiFiConfiguration`, by its URL.
pub type AndroidEnterpriseWiFiConfigurationCollection = mg::Many<
    models::AndroidEnterpriseWiFiConfiguration,
    AndroidEnterpriseWiFiConfigurationResource,
    requests::android_wi_fi_configuration::AndroidWiFiConfigurationCollection,
>;
