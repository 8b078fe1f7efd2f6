// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.androidWorkProfileVpnConfiguration`, by its URL.
    AndroidWorkProfileVpnConfigurationResource(mg::One<models::AndroidWorkProfileVpnConfiguration, requests::device_configuration::DeviceConfigurationResource>)
}

impl AndroidWorkProfileVpnConfigurationResource {
    /// `…/identityCertificate`: `androidWorkProfileCertificateProfileBase`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All |
    #[inline]
    pub fn identity_certificate(
        &self,
    ) -> requests::android_work_profile_certificate_profile_base::AndroidWorkProfileCertificateProfileBaseResource {
        mg::to(self, "identityCertificate")
    }
}

/// A collection of `microsoft.graph.androidWorkProfileVpnConfiguration`, by its URL.
pub type AndroidWorkProfileVpnConfigurationCollection = mg::Many<
    models::AndroidWorkProfileVpnConfiguration,
    AndroidWorkProfileVpnConfigurationResource,
    requests::device_configuration::DeviceConfigurationCollection,
>;
