// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.trustedCertificateAuthorityBase`, by its URL.
    TrustedCertificateAuthorityBaseResource(mg::One<models::TrustedCertificateAuthorityBase, requests::directory_object::DirectoryObjectResource>)
}

impl TrustedCertificateAuthorityBaseResource {
    /// `…/microsoft.graph.mutualTlsOauthConfiguration`
    #[inline]
    pub fn as_mutual_tls_oauth_configuration(
        &self,
    ) -> requests::mutual_tls_oauth_configuration::MutualTlsOauthConfigurationResource {
        mg::to(self, "microsoft.graph.mutualTlsOauthConfiguration")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.trustedCertificateAuthorityBase`, by its URL.
    TrustedCertificateAuthorityBaseCollection(mg::Many<models::TrustedCertificateAuthorityBase, TrustedCertificateAuthorityBaseResource, requests::directory_object::DirectoryObjectCollection>)
}

impl TrustedCertificateAuthorityBaseCollection {
    /// `…/microsoft.graph.mutualTlsOauthConfiguration`
    #[inline]
    pub fn as_mutual_tls_oauth_configuration(
        &self,
    ) -> requests::mutual_tls_oauth_configuration::MutualTlsOauthConfigurationCollection {
        mg::to(self, "microsoft.graph.mutualTlsOauthConfiguration")
    }
}
