// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.rbacApplicationMultiple`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/intune-rbac-rbacapplicationmultiple?view=graph-rest-beta>
    RbacApplicationMultiple "microsoft.graph.rbacApplicationMultiple" "entity" : super::Entity => RbacApplicationMultipleKind;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { RbacApplicationMultiple: super::Entity }

impl RbacApplicationMultiple {
    /// `resourceNamespaces`: many `unifiedRbacResourceNamespace`, contained
    pub const RESOURCE_NAMESPACES: mg::Nav<
        RbacApplicationMultiple,
        Vec<super::UnifiedRbacResourceNamespace>,
    > = mg::Nav::new("resourceNamespaces");
    /// `roleAssignments`: many `unifiedRoleAssignmentMultiple`, contained
    pub const ROLE_ASSIGNMENTS: mg::Nav<
        RbacApplicationMultiple,
        Vec<super::UnifiedRoleAssignmentMultiple>,
    > = mg::Nav::new("roleAssignments");
    /// `roleDefinitions`: many `unifiedRoleDefinition`, contained
    pub const ROLE_DEFINITIONS: mg::Nav<
        RbacApplicationMultiple,
        Vec<super::UnifiedRoleDefinition>,
    > = mg::Nav::new("roleDefinitions");
}

/// The types derived from `microsoft.graph.rbacApplicationMultiple`.
#[non_exhaustive]
pub enum RbacApplicationMultipleKind {
    UnifiedRbacApplicationMultiple(Box<super::UnifiedRbacApplicationMultiple>),
    /// None of these, or a type that this version does not know.
    Other(Box<RbacApplicationMultiple>),
}

mg::family! {
    RbacApplicationMultiple => RbacApplicationMultipleKind;
    UnifiedRbacApplicationMultiple(super::UnifiedRbacApplicationMultiple),
}
