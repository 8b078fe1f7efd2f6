// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.macOSEnterpriseWiFiConfiguration`, by its URL.
    MacOsEnterpriseWiFiConfigurationResource(mg::One<models::MacOsEnterpriseWiFiConfiguration, requests::mac_os_wi_fi_configuration::MacOsWiFiConfigurationResource>)
}

impl MacOsEnterpriseWiFiConfigurationResource {
    /// `…/identityCertificateForClientAuthentication`: `macOSCertificateProfileBase`
    #[inline]
    pub fn identity_certificate_for_client_authentication(
        &self,
    ) -> requests::mac_os_certificate_profile_base::MacOsCertificateProfileBaseResource {
        mg::to(self, "identityCertificateForClientAuthentication")
    }

    /// `…/rootCertificateForServerValidation`: `macOSTrustedRootCertificate`
    #[inline]
    pub fn root_certificate_for_server_validation(
        &self,
    ) -> requests::mac_os_trusted_root_certificate::MacOsTrustedRootCertificateResource {
        mg::to(self, "rootCertificateForServerValidation")
    }

    /// `…/rootCertificatesForServerValidation`: many `macOSTrustedRootCertificate`
    #[inline]
    pub fn root_certificates_for_server_validation(
        &self,
    ) -> requests::mac_os_trusted_root_certificate::MacOsTrustedRootCertificateCollection {
        mg::to(self, "rootCertificatesForServerValidation")
    }
}

/// A collection of `microsoft.graph.macOSEnterpriseWiFiConfiguration`, by its URL.
pub type MacOsEnterpriseWiFiConfigurationCollection = mg::Many<
    models::MacOsEnterpriseWiFiConfiguration,
    MacOsEnterpriseWiFiConfigurationResource,
    requests::mac_os_wi_fi_configuration::MacOsWiFiConfigurationCollection,
>;
