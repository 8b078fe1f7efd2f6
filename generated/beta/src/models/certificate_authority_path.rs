// @generated
use crate::mg;

/// Entity type [`microsoft.graph.certificateAuthorityPath`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`CertificateAuthorityPathResource`], for example `graph.certificate_authorities()`.
///
/// [`CertificateAuthorityPathResource`]: crate::requests::certificate_authority_path::CertificateAuthorityPathResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/certificateauthoritypath?view=graph-rest-beta
pub struct CertificateAuthorityPath {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CertificateAuthorityPath: "microsoft.graph.certificateAuthorityPath", entity, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { CertificateAuthorityPath: super::Entity }

impl CertificateAuthorityPath {
    /// `certificateBasedApplicationConfigurations`: many
    /// [`CertificateBasedApplicationConfiguration`].
    ///
    /// [`CertificateBasedApplicationConfiguration`]: super::CertificateBasedApplicationConfiguration
    pub const CERTIFICATE_BASED_APPLICATION_CONFIGURATIONS: mg::Nav<
        CertificateAuthorityPath,
        Vec<super::CertificateBasedApplicationConfiguration>,
    > = mg::Nav::new("certificateBasedApplicationConfigurations");
    /// `mutualTlsOauthConfigurations`: many
    /// [`MutualTlsOauthConfiguration`](super::MutualTlsOauthConfiguration).
    pub const MUTUAL_TLS_OAUTH_CONFIGURATIONS: mg::Nav<
        CertificateAuthorityPath,
        Vec<super::MutualTlsOauthConfiguration>,
    > = mg::Nav::new("mutualTlsOauthConfigurations");
}
