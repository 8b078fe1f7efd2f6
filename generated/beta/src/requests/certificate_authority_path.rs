// @generated
use crate::{mg, models, requests};

/// Requests on one [`CertificateAuthorityPath`](models::CertificateAuthorityPath): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.certificate_authorities()`.
#[derive(Clone, Debug)]
pub struct CertificateAuthorityPathResource(mg::One<models::CertificateAuthorityPath>);

mg::builder! { CertificateAuthorityPathResource: mg::One<models::CertificateAuthorityPath> }

impl CertificateAuthorityPathResource {
    /// `…/certificateBasedApplicationConfigurations`: many
    /// [`CertificateBasedApplicationConfiguration`].
    ///
    /// Least privileged permission to read: `AppCertTrustConfiguration.Read.All` (delegated,
    /// application).
    ///
    /// [`CertificateBasedApplicationConfiguration`]: models::CertificateBasedApplicationConfiguration
    #[inline]
    pub fn certificate_based_application_configurations(
        &self,
    ) -> requests::certificate_based_application_configuration::CertificateBasedApplicationConfigurationCollection {
        mg::navigate(self, "certificateBasedApplicationConfigurations")
    }

    /// `…/mutualTlsOauthConfigurations`: many
    /// [`MutualTlsOauthConfiguration`](models::MutualTlsOauthConfiguration).
    ///
    /// Least privileged permission to read: `MutualTlsOauthConfiguration.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn mutual_tls_oauth_configurations(
        &self,
    ) -> requests::mutual_tls_oauth_configuration::MutualTlsOauthConfigurationCollection {
        mg::navigate(self, "mutualTlsOauthConfigurations")
    }
}
