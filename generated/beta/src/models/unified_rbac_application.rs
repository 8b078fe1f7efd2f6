// @generated
use crate::mg;

/// Entity type [`microsoft.graph.unifiedRbacApplication`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`UnifiedRbacApplicationResource`], for example `graph.role_management().exchange()`.
///
/// [`UnifiedRbacApplicationResource`]: crate::requests::unified_rbac_application::UnifiedRbacApplicationResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/unifiedrbacapplication?view=graph-rest-beta
pub struct UnifiedRbacApplication {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UnifiedRbacApplication: "microsoft.graph.unifiedRbacApplication", entity, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { UnifiedRbacApplication: super::Entity }

impl UnifiedRbacApplication {
    /// `customAppScopes`: many [`CustomAppScope`](super::CustomAppScope).
    pub const CUSTOM_APP_SCOPES: mg::Nav<
        UnifiedRbacApplication,
        Vec<super::CustomAppScope>,
    > = mg::Nav::new("customAppScopes");
    /// `resourceNamespaces`: many
    /// [`UnifiedRbacResourceNamespace`](super::UnifiedRbacResourceNamespace).
    pub const RESOURCE_NAMESPACES: mg::Nav<
        UnifiedRbacApplication,
        Vec<super::UnifiedRbacResourceNamespace>,
    > = mg::Nav::new("resourceNamespaces");
    /// `roleAssignments`: many [`UnifiedRoleAssignment`](super::UnifiedRoleAssignment).
    pub const ROLE_ASSIGNMENTS: mg::Nav<
        UnifiedRbacApplication,
        Vec<super::UnifiedRoleAssignment>,
    > = mg::Nav::new("roleAssignments");
    /// `roleDefinitions`: many [`UnifiedRoleDefinition`](super::UnifiedRoleDefinition).
    pub const ROLE_DEFINITIONS: mg::Nav<
        UnifiedRbacApplication,
        Vec<super::UnifiedRoleDefinition>,
    > = mg::Nav::new("roleDefinitions");
    /// `transitiveRoleAssignments`: many [`UnifiedRoleAssignment`](super::UnifiedRoleAssignment).
    pub const TRANSITIVE_ROLE_ASSIGNMENTS: mg::Nav<
        UnifiedRbacApplication,
        Vec<super::UnifiedRoleAssignment>,
    > = mg::Nav::new("transitiveRoleAssignments");
}
