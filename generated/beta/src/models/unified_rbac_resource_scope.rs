// @generated
use crate::mg;

/// Entity type [`microsoft.graph.unifiedRbacResourceScope`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`UnifiedRbacResourceScopeResource`], for example:
///
/// ```ignore
/// graph
///     .role_management()
///     .cloud_pc()
///     .resource_namespaces()
///     .id(id)
///     .resource_actions()
///     .id(id)
///     .resource_scope()
/// ```
///
/// [`UnifiedRbacResourceScopeResource`]: crate::requests::unified_rbac_resource_scope::UnifiedRbacResourceScopeResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/unifiedrbacresourcescope?view=graph-rest-beta
pub struct UnifiedRbacResourceScope {
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `scope`. Never null.
    pub scope: mg::Field<String>,
    /// `type`.
    pub type_: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UnifiedRbacResourceScope: "microsoft.graph.unifiedRbacResourceScope", entity, base super::Entity;
    display_name: "displayName",
    id: "id" key required,
    scope: "scope" required,
    type_: "type",
}

mg::derived_from! { UnifiedRbacResourceScope: super::Entity }
