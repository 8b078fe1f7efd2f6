// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.publicKeyInfrastructureRoot`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/publickeyinfrastructureroot?view=graph-rest-beta>
    PublicKeyInfrastructureRoot "microsoft.graph.publicKeyInfrastructureRoot" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { PublicKeyInfrastructureRoot: super::Entity }

impl PublicKeyInfrastructureRoot {
    /// `certificateBasedAuthConfigurations`: many `certificateBasedAuthPki`, contained
    pub const CERTIFICATE_BASED_AUTH_CONFIGURATIONS: mg::Nav<
        PublicKeyInfrastructureRoot,
        Vec<super::CertificateBasedAuthPki>,
    > = mg::Nav::new("certificateBasedAuthConfigurations");
}
