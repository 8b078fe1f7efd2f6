// @generated
use crate::mg;

/// Entity type [`microsoft.graph.publicKeyInfrastructureRoot`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`PublicKeyInfrastructureRootResource`], for example
/// `graph.directory().public_key_infrastructure()`.
///
/// [`PublicKeyInfrastructureRootResource`]: crate::requests::public_key_infrastructure_root::PublicKeyInfrastructureRootResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/publickeyinfrastructureroot?view=graph-rest-beta
pub struct PublicKeyInfrastructureRoot {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PublicKeyInfrastructureRoot: "microsoft.graph.publicKeyInfrastructureRoot", entity, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { PublicKeyInfrastructureRoot: super::Entity }

impl PublicKeyInfrastructureRoot {
    /// `certificateBasedAuthConfigurations`: many
    /// [`CertificateBasedAuthPki`](super::CertificateBasedAuthPki).
    pub const CERTIFICATE_BASED_AUTH_CONFIGURATIONS: mg::Nav<
        PublicKeyInfrastructureRoot,
        Vec<super::CertificateBasedAuthPki>,
    > = mg::Nav::new("certificateBasedAuthConfigurations");
}
