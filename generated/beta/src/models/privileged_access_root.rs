// @generated
use crate::mg;

/// Entity type [`microsoft.graph.privilegedAccessRoot`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`PrivilegedAccessRootResource`], for example
/// `graph.identity_governance().privileged_access()`.
///
/// [`PrivilegedAccessRootResource`]: crate::requests::privileged_access_root::PrivilegedAccessRootResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/privilegedaccessroot?view=graph-rest-beta
pub struct PrivilegedAccessRoot {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PrivilegedAccessRoot: "microsoft.graph.privilegedAccessRoot", entity, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { PrivilegedAccessRoot: super::Entity }

impl PrivilegedAccessRoot {
    /// `group`: [`PrivilegedAccessGroup`](super::PrivilegedAccessGroup).
    pub const GROUP: mg::Nav<PrivilegedAccessRoot, super::PrivilegedAccessGroup> = mg::Nav::new(
        "group",
    );
}
