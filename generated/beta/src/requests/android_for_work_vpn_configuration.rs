// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.androidForWorkVpnConfiguration`, by its URL.
    AndroidForWorkVpnConfigurationResource(mg::One<models::AndroidForWorkVpnConfiguration, requests::device_configuration::DeviceConfigurationResource>)
}

impl AndroidForWorkVpnConfigurationResource {
    /// `…/identityCertificate`: `androidForWorkCertificateProfileBase`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All |
    #[inline]
    pub fn identity_certificate(
        &self,
    ) -> requests::android_for_work_certificate_profile_base::AndroidForWorkCertificateProfileBaseResource {
        mg::to(self, "identityCertificate")
    }
}

/// A collection of `microsoft.graph.androidForWorkVpnConfiguration`, by its URL.
pub type AndroidForWorkVpnConfigurationCollection = mg::Many<
    models::AndroidForWorkVpnConfiguration,
    AndroidForWorkVpnConfigurationResource,
    requests::device_configuration::DeviceConfigurationCollection,
>;
