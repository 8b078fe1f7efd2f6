// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.androidForWorkEnterpriseWiFiConfiguration`, by its URL.
    AndroidForWorkEnterpriseWiFiConfigurationResource(mg::One<models::AndroidForWorkEnterpriseWiFiConfiguration, requests::android_for_work_wi_fi_configuration::AndroidForWorkWiFiConfigurationResource>)
}

impl AndroidForWorkEnterpriseWiFiConfigurationResource {
    /// `…/identityCertificateForClientAuthentication`: `androidForWorkCertificateProfileBase`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All |
    #[inline]
    pub fn identity_certificate_for_client_authentication(
        &self,
    ) -> requests::android_for_work_certificate_profile_base::AndroidForWorkCertificateProfileBaseResource {
        mg::to(self, "identityCertificateForClientAuthentication")
    }

    /// `…/rootCertificateForServerValidation`: `androidForWorkTrustedRootCertificate`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `PATCH` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `DELETE` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn root_certificate_for_server_validation(
        &self,
    ) -> requests::android_for_work_trusted_root_certificate::AndroidForWorkTrustedRootCertificateResource {
        mg::to(self, "rootCertificateForServerValidation")
    }
}

/// A collection of `microsoft.graph.androidForWorkEnterpriseWiFiConfiguration`, by its URL.
pub type AndroidForWorkEnterpriseWiFiConfigurationCollection = mg::Many<
    models::AndroidForWorkEnterpriseWiFiConfiguration,
    AndroidForWorkEnterpriseWiFiConfigurationResource,
    requests::android_for_work_wi_fi_configuration::AndroidForWorkWiFiConfigurationCollection,
>;
