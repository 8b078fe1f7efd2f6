// @generated
use crate::mg;

/// Entity type [`microsoft.graph.unifiedRbacResourceNamespace`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`UnifiedRbacResourceNamespaceCollection`], for example
/// `graph.role_management().cloud_pc().resource_namespaces()`.
///
/// Operations: `import_resource_actions`.
///
/// [`UnifiedRbacResourceNamespaceCollection`]: crate::requests::unified_rbac_resource_namespace::UnifiedRbacResourceNamespaceCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/unifiedrbacresourcenamespace?view=graph-rest-beta
pub struct UnifiedRbacResourceNamespace {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `name`. Never null.
    pub name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UnifiedRbacResourceNamespace: "microsoft.graph.unifiedRbacResourceNamespace", entity, base super::Entity;
    id: "id" key required,
    name: "name" required,
}

mg::derived_from! { UnifiedRbacResourceNamespace: super::Entity }

impl UnifiedRbacResourceNamespace {
    /// `resourceActions`: many [`UnifiedRbacResourceAction`](super::UnifiedRbacResourceAction).
    pub const RESOURCE_ACTIONS: mg::Nav<
        UnifiedRbacResourceNamespace,
        Vec<super::UnifiedRbacResourceAction>,
    > = mg::Nav::new("resourceActions");
}
