// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.androidWorkProfileEnterpriseWiFiConfiguration`, by its URL.
    AndroidWorkProfileEnterpriseWiFiConfigurationResource(mg::One<models::AndroidWorkProfileEnterpriseWiFiConfiguration, requests::android_work_profile_wi_fi_configuration::AndroidWorkProfileWiFiConfigurationResource>)
}

impl AndroidWorkProfileEnterpriseWiFiConfigurationResource {
    /// `…/identityCertificateForClientAuthentication`: `androidWorkProfileCertificateProfileBase`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All |
    #[inline]
    pub fn identity_certificate_for_client_authentication(
        &self,
    ) -> requests::android_work_profile_certificate_profile_base::AndroidWorkProfileCertificateProfileBaseResource {
        mg::to(self, "identityCertificateForClientAuthentication")
    }

    /// `…/rootCertificateForServerValidation`: `androidWorkProfileTrustedRootCertificate`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All**, **DeviceManagementConfiguration.Read.All** |
    /// | `PATCH` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    /// | `DELETE` | **DeviceManagementConfiguration.ReadWrite.All** | **DeviceManagementConfiguration.ReadWrite.All** |
    #[inline]
    pub fn root_certificate_for_server_validation(
        &self,
    ) -> requests::android_work_profile_trusted_root_certificate::AndroidWorkProfileTrustedRootCertificateResource {
        mg::to(self, "rootCertificateForServerValidation")
    }
}

/// A collection of `microsoft.graph.androidWorkProfileEnterpriseWiFiConfiguration`, by its URL.
pub type AndroidWorkProfileEnterpriseWiFiConfigurationCollection = mg::Many<
    models::AndroidWorkProfileEnterpriseWiFiConfiguration,
    AndroidWorkProfileEnterpriseWiFiConfigurationResource,
    requests::android_work_profile_wi_fi_configuration::AndroidWorkProfileWiFiConfigurationCollection,
>;
