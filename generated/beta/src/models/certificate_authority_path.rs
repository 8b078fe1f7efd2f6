// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.certificateAuthorityPath`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/certificateauthoritypath?view=graph-rest-beta>
    CertificateAuthorityPath "microsoft.graph.certificateAuthorityPath" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { CertificateAuthorityPath: super::Entity }

impl CertificateAuthorityPath {
    /// `certificateBasedApplicationConfigurations`: many `certificateBasedApplicationConfiguration`, contained
    pub const CERTIFICATE_BASED_APPLICATION_CONFIGURATIONS: mg::Nav<
        CertificateAuthorityPath,
        Vec<super::CertificateBasedApplicationConfiguration>,
    > = mg::Nav::new("certificateBasedApplicationConfigurations");
    /// `mutualTlsOauthConfigurations`: many `mutualTlsOauthConfiguration`, contained
    pub const MUTUAL_TLS_OAUTH_CONFIGURATIONS: mg::Nav<
        CertificateAuthorityPath,
        Vec<super::MutualTlsOauthConfiguration>,
    > = mg::Nav::new("mutualTlsOauthConfigurations");
}
