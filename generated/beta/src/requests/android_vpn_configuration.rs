// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.androidVpnConfiguration`, by its URL.
    AndroidVpnConfigurationResource(mg::One<models::AndroidVpnConfiguration, requests::device_configuration::DeviceConfigurationResource>)
}

impl AndroidVpnConfigurationResource {
    /// `…/identityCertificate`: `androidCertificateProfileBase`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All |
    #[inline]
    pub fn identity_certificate(
        &self,
    ) -> requests::android_certificate_profile_base::AndroidCertificateProfileBaseResource {
        mg::to(self, "identityCertificate")
    }
}

/// A collection of `microsoft.graph.androidVpnConfiguration`, by its URL.
pub type AndroidVpnConfigurationCollection = mg::Many<
    models::AndroidVpnConfiguration,
    AndroidVpnConfigurationResource,
    requests::device_configuration::DeviceConfigurationCollection,
>;
