// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.iosWiredNetworkConfiguration`, by its URL.
    IosWiredNetworkConfigurationResource(mg::One<models::IosWiredNetworkConfiguration, requests::device_configuration::DeviceConfigurationResource>)
}

impl IosWiredNetworkConfigurationResource {
    /// `…/identityCertificateForClientAuthentication`: `iosCertificateProfileBase`
    #[inline]
    pub fn identity_certificate_for_client_authentication(
        &self,
    ) -> requests::ios_certificate_profile_base::IosCertificateProfileBaseResource {
        mg::to(self, "identityCertificateForClientAuthentication")
    }

    /// `…/rootCertificateForServerValidation`: `iosTrustedRootCertificate`
    #[inline]
    pub fn root_certificate_for_server_validation(
        &self,
    ) -> requests::ios_trusted_root_certificate::IosTrustedRootCertificateResource {
        mg::to(self, "rootCertificateForServerValidation")
    }
}

/// A collection of `microsoft.graph.iosWiredNetworkConfiguration`, by its URL.
pub type IosWiredNetworkConfigurationCollection = mg::Many<
    models::IosWiredNetworkConfiguration,
    IosWiredNetworkConfigurationResource,
    requests::device_configuration::DeviceConfigurationCollection,
>;
