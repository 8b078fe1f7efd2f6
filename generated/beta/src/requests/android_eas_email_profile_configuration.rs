// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.androidEasEmailProfileConfiguration`, by its URL.
    AndroidEasEmailProfileConfigurationResource(mg::One<models::AndroidEasEmailProfileConfiguration, requests::device_configuration::DeviceConfigurationResource>)
}

impl AndroidEasEmailProfileConfigurationResource {
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

    /// `…/smimeSigningCertificate`: `androidCertificateProfileBase`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All | **DeviceManagementConfiguration.Read.All**, DeviceManagementConfiguration.ReadWrite.All |
    #[inline]
    pub fn smime_signing_certificate(
        &self,
    ) -> requests::android_certificate_profile_base::AndroidCertificateProfileBaseResource {
        mg::to(self, "smimeSigningCertificate")
    }
}

/// A collection of `microsoft.graph.androidEasEmailProfileConfiguration`, by its URL.
pub type AndroidEasEmailProfileConfigurationCollection = mg::Many<
    models::AndroidEasEmailProfileConfiguration,
    AndroidEasEmailProfileConfigurationResource,
    requests::device_configuration::DeviceConfigurationCollection,
>;
