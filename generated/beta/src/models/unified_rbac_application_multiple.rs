// @generated
use crate::mg;

/// Entity type [`microsoft.graph.unifiedRbacApplicationMultiple`][reference], derived from
/// [`RbacApplicationMultiple`](super::RbacApplicationMultiple).
///
/// Requests: [`UnifiedRbacApplicationMultipleResource`], for example
/// `graph.role_management().defender()`.
///
/// [`UnifiedRbacApplicationMultipleResource`]: crate::requests::unified_rbac_application_multiple::UnifiedRbacApplicationMultipleResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/unifiedrbacapplicationmultiple?view=graph-rest-beta
pub struct UnifiedRbacApplicationMultiple {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UnifiedRbacApplicationMultiple: "microsoft.graph.unifiedRbacApplicationMultiple", entity, base super::RbacApplicationMultiple;
    id: "id" key required,
}

mg::derived_from! { UnifiedRbacApplicationMultiple: super::RbacApplicationMultiple, super::Entity }

impl UnifiedRbacApplicationMultiple {
    /// `customAppScopes`: many [`CustomAppScope`](super::CustomAppScope).
    pub const CUSTOM_APP_SCOPES: mg::Nav<
        UnifiedRbacApplicationMultiple,
        Vec<super::CustomAppScope>,
    > = mg::Nav::new("customAppScopes");
    /// `resourceNamespaces`: many
    /// [`UnifiedRbacResourceNamespace`](super::UnifiedRbacResourceNamespace).
    pub const RESOURCE_NAMESPACES: mg::Nav<
        UnifiedRbacApplicationMultiple,
        Vec<super::UnifiedRbacResourceNamespace>,
    > = mg::Nav::new("resourceNamespaces");
    /// `roleAssignments`: many
    /// [`UnifiedRoleAssignmentMultiple`](super::UnifiedRoleAssignmentMultiple).
    pub const ROLE_ASSIGNMENTS: mg::Nav<
        UnifiedRbacApplicationMultiple,
        Vec<super::UnifiedRoleAssignmentMultiple>,
    > = mg::Nav::new("roleAssignments");
    /// `roleDefinitions`: many [`UnifiedRoleDefinition`](super::UnifiedRoleDefinition).
    pub const ROLE_DEFINITIONS: mg::Nav<
        UnifiedRbacApplicationMultiple,
        Vec<super::UnifiedRoleDefinition>,
    > = mg::Nav::new("roleDefinitions");
}
