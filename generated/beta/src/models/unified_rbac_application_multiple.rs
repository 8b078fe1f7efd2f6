// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.unifiedRbacApplicationMultiple`, an entity type derived from `microsoft.graph.rbacApplicationMultiple`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/unifiedrbacapplicationmultiple?view=graph-rest-beta>
    UnifiedRbacApplicationMultiple "microsoft.graph.unifiedRbacApplicationMultiple" "entity" : super::RbacApplicationMultiple;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { UnifiedRbacApplicationMultiple: super::RbacApplicationMultiple, super::Entity }

impl UnifiedRbacApplicationMultiple {
    /// `customAppScopes`: many `customAppScope`, contained
    pub const CUSTOM_APP_SCOPES: mg::Nav<
        UnifiedRbacApplicationMultiple,
        Vec<super::CustomAppScope>,
    > = mg::Nav::new("customAppScopes");
    /// `resourceNamespaces`: many `unifiedRbacResourceNamespace`, contained
    pub const RESOURCE_NAMESPACES: mg::Nav<
        UnifiedRbacApplicationMultiple,
        Vec<super::UnifiedRbacResourceNamespace>,
    > = mg::Nav::new("resourceNamespaces");
    /// `roleAssignments`: many `unifiedRoleAssignmentMultiple`, contained
    pub const ROLE_ASSIGNMENTS: mg::Nav<
        UnifiedRbacApplicationMultiple,
        Vec<super::UnifiedRoleAssignmentMultiple>,
    > = mg::Nav::new("roleAssignments");
    /// `roleDefinitions`: many `unifiedRoleDefinition`, contained
    pub const ROLE_DEFINITIONS: mg::Nav<
        UnifiedRbacApplicationMultiple,
        Vec<super::UnifiedRoleDefinition>,
    > = mg::Nav::new("roleDefinitions");
}
