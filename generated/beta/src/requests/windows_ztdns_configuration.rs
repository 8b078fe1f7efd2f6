// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.windowsZtdnsConfiguration`, by its URL.
    WindowsZtdnsConfigurationResource(mg::One<models::WindowsZtdnsConfiguration, requests::device_configuration::DeviceConfigurationResource>)
}

impl WindowsZtdnsConfigurationResource {
    /// `…/rootCertificatesForClientValidation`: many `windows81TrustedRootCertificate`
    #[inline]
    pub fn root_certificates_for_client_validation(
        &self,
    ) -> requests::windows81_trusted_root_certificate::Windows81TrustedRootCertificateCollection {
        mg::to(self, "rootCertificatesForClientValidation")
    }

    /// `…/rootCertificatesForServerValidation`: many `windows81TrustedRootCertificate`
    #[inline]
    pub fn root_certificates_for_server_validation(
        &self,
    ) -> requests::windows81_trusted_root_certificate::Windows81TrustedRootCertificateCollection {
        mg::to(self, "rootCertificatesForServerValidation")
    }
}

/// A collection of `microsoft.graph.windowsZtdnsConfiguration`, by its URL.
pub type WindowsZtdnsConfigurationCollection = mg::Many<
    models::WindowsZtdnsConfiguration,
    WindowsZtdnsConfigurationResource,
    requests::device_configuration::DeviceConfigurationCollection,
>;
