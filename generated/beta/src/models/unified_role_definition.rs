// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.unifiedRoleDefinition`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/unifiedroledefinition?view=graph-rest-beta>
    UnifiedRoleDefinition "microsoft.graph.unifiedRoleDefinition" "entity" : super::Entity;
    /// `allowedPrincipalTypes`: allowedRolePrincipalTypes
    allowed_principal_types "allowedPrincipalTypes": mg::Flags<super::AllowedRolePrincipalTypes>,
    /// `description`: String
    description "description": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isBuiltIn`: Boolean
    is_built_in "isBuiltIn": bool,
    /// `isEnabled`: Boolean
    is_enabled "isEnabled": bool,
    /// `isPrivileged`: Boolean
    is_privileged "isPrivileged": bool,
    /// `resourceScopes`: Collection(String), items not null
    resource_scopes "resourceScopes" "r": Vec<String>,
    /// `rolePermissions`: Collection(unifiedRolePermission), items not null
    role_permissions "rolePermissions" "r": Vec<super::UnifiedRolePermission>,
    /// `templateId`: String
    template_id "templateId": String,
    /// `version`: String
    version "version": String,
}

mg::derived_from! { UnifiedRoleDefinition: super::Entity }

impl UnifiedRoleDefinition {
    /// `inheritsPermissionsFrom`: many `unifiedRoleDefinition`, contained
    pub const INHERITS_PERMISSIONS_FROM: mg::Nav<
        UnifiedRoleDefinition,
        Vec<super::UnifiedRoleDefinition>,
    > = mg::Nav::new("inheritsPermissionsFrom");
}
