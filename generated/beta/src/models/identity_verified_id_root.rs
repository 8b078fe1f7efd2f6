// @generated
use crate::mg;

/// Entity type [`microsoft.graph.identityVerifiedIdRoot`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`IdentityVerifiedIdRootResource`], for example `graph.identity().verified_id()`.
///
/// [`IdentityVerifiedIdRootResource`]: crate::requests::identity_verified_id_root::IdentityVerifiedIdRootResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/identityverifiedidroot?view=graph-rest-beta
pub struct IdentityVerifiedIdRoot {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    IdentityVerifiedIdRoot: "microsoft.graph.identityVerifiedIdRoot", entity, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { IdentityVerifiedIdRoot: super::Entity }

impl IdentityVerifiedIdRoot {
    /// `profiles`: many [`VerifiedIdProfile`](super::VerifiedIdProfile).
    pub const PROFILES: mg::Nav<IdentityVerifiedIdRoot, Vec<super::VerifiedIdProfile>> = mg::Nav::new(
        "profiles",
    );
}
