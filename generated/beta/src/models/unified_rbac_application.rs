// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.unifiedRbacApplication`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/unifiedrbacapplication?view=graph-rest-beta>
    UnifiedRbacApplication "microsoft.graph.unifiedRbacApplication" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { UnifiedRbacApplication: super::Entity }

impl UnifiedRbacApplication {
    /// `customAppScopes`: many `customAppScope`, contained
    pub const CUSTOM_APP_SCOPES: mg::Nav<
        UnifiedRbacApplication,
        Vec<super::CustomAppScope>,
    > = mg::Nav::new("customAppScopes");
    /// `resourceNamespaces`: many `unifiedRbacResourceNamespace`, contained
    pub const RESOURCE_NAMESPACES: mg::Nav<
        UnifiedRbacApplication,
        Vec<super::UnifiedRbacResourceNamespace>,
    > = mg::Nav::new("resourceNamespaces");
    /// `roleAssignments`: many `unifiedRoleAssignment`, contained
    pub const ROLE_ASSIGNMENTS: mg::Nav<
        UnifiedRbacApplication,
        Vec<super::UnifiedRoleAssignment>,
    > = mg::Nav::new("roleAssignments");
    /// `roleDefinitions`: many `unifiedRoleDefinition`, contained
    pub const ROLE_DEFINITIONS: mg::Nav<
        UnifiedRbacApplication,
        Vec<super::UnifiedRoleDefinition>,
    > = mg::Nav::new("roleDefinitions");
    /// `transitiveRoleAssignments`: many `unifiedRoleAssignment`, contained
    pub const TRANSITIVE_ROLE_ASSIGNMENTS: mg::Nav<
        UnifiedRbacApplication,
        Vec<super::UnifiedRoleAssignment>,
    > = mg::Nav::new("transitiveRoleAssignments");
}
