// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.certificateAuthorityPath`, by its URL.
    ///
    /// For example `/certificateAuthorities`.
    CertificateAuthorityPathResource(mg::One<models::CertificateAuthorityPath>)
}

impl CertificateAuthorityPathResource {
    /// `…/certificateBasedApplicationConfigurations`: many `certificateBasedApplicationConfiguration`
    #[inline]
    pub fn certificate_based_application_configurations(
        &self,
    ) -> requests::certificate_based_application_configuration::CertificateBasedApplicationConfigurationCollection {
        mg::to(self, "certificateBasedApplicationConfigurations")
    }

    /// `…/mutualTlsOauthConfigurations`: many `mutualTlsOauthConfiguration`
    #[inline]
    pub fn mutual_tls_oauth_configurations(
        &self,
    ) -> requests::mutual_tls_oauth_configuration::MutualTlsOauthConfigurationCollection {
        mg::to(self, "mutualTlsOauthConfigurations")
    }
}
