// @generated
use crate::mg;

/// Entity type [`microsoft.graph.caPoliciesDeletableRoot`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`CaPoliciesDeletableRootResource`], for example
/// `graph.conditional_access().deleted_items()`.
///
/// [`CaPoliciesDeletableRootResource`]: crate::requests::ca_policies_deletable_root::CaPoliciesDeletableRootResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/capoliciesdeletableroot?view=graph-rest-beta
pub struct CaPoliciesDeletableRoot {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CaPoliciesDeletableRoot: "microsoft.graph.caPoliciesDeletableRoot", entity, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { CaPoliciesDeletableRoot: super::Entity }

impl CaPoliciesDeletableRoot {
    /// `namedLocations`: many [`NamedLocation`](super::NamedLocation).
    pub const NAMED_LOCATIONS: mg::Nav<
        CaPoliciesDeletableRoot,
        Vec<super::NamedLocation>,
    > = mg::Nav::new("namedLocations");
    /// `policies`: many [`ConditionalAccessPolicy`](super::ConditionalAccessPolicy).
    pub const POLICIES: mg::Nav<
        CaPoliciesDeletableRoot,
        Vec<super::ConditionalAccessPolicy>,
    > = mg::Nav::new("policies");
}
