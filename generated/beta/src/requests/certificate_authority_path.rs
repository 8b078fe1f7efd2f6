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
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **AppCertTrustConfiguration.Read.All**, AppCertTrustConfiguration.ReadWrite.All | **AppCertTrustConfiguration.Read.All**, AppCertTrustConfiguration.ReadWrite.All |
    /// | `GET …/{id}` | **AppCertTrustConfiguration.Read.All**, AppCertTrustConfiguration.ReadWrite.All | **AppCertTrustConfiguration.Read.All**, AppCertTrustConfiguration.ReadWrite.All |
    /// | `POST` | **AppCertTrustConfiguration.ReadWrite.All** | **AppCertTrustConfiguration.ReadWrite.All** |
    /// | `PATCH …/{id}` | **AppCertTrustConfiguration.ReadWrite.All** | **AppCertTrustConfiguration.ReadWrite.All** |
    /// | `DELETE …/{id}` | **AppCertTrustConfiguration.ReadWrite.All** | **AppCertTrustConfiguration.ReadWrite.All** |
    #[inline]
    pub fn certificate_based_application_configurations(
        &self,
    ) -> requests::certificate_based_application_configuration::CertificateBasedApplicationConfigurationCollection {
        mg::to(self, "certificateBasedApplicationConfigurations")
    }

    /// `…/mutualTlsOauthConfigurations`: many `mutualTlsOauthConfiguration`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **MutualTlsOauthConfiguration.Read.All**, MutualTlsOauthConfiguration.ReadWrite.All | **MutualTlsOauthConfiguration.Read.All**, **MutualTlsOauthConfiguration.ReadWrite.All** |
    /// | `GET …/{id}` | **MutualTlsOauthConfiguration.Read.All** | **MutualTlsOauthConfiguration.Read.All** |
    /// | `POST` | **MutualTlsOauthConfiguration.ReadWrite.All** | **MutualTlsOauthConfiguration.ReadWrite.All** |
    /// | `PATCH …/{id}` | **MutualTlsOauthConfiguration.ReadWrite.All** | **MutualTlsOauthConfiguration.ReadWrite.All** |
    /// | `DELETE …/{id}` | **MutualTlsOauthConfiguration.ReadWrite.All** | **MutualTlsOauthConfiguration.ReadWrite.All** |
    #[inline]
    pub fn mutual_tls_oauth_configurations(
        &self,
    ) -> requests::mutual_tls_oauth_configuration::MutualTlsOauthConfigurationCollection {
        mg::to(self, "mutualTlsOauthConfigurations")
    }
}
