// @generated
use crate::mg;

/// Entity type [`microsoft.graph.unifiedRoleDefinition`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`UnifiedRoleDefinitionCollection`], for example
/// `graph.role_management().cloud_pc().role_definitions()`.
///
/// [`UnifiedRoleDefinitionCollection`]: crate::requests::unified_role_definition::UnifiedRoleDefinitionCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/unifiedroledefinition?view=graph-rest-beta
pub struct UnifiedRoleDefinition {
    /// `allowedPrincipalTypes`.
    pub allowed_principal_types: mg::Field<mg::Flags<super::AllowedRolePrincipalTypes>>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isBuiltIn`.
    pub is_built_in: mg::Field<bool>,
    /// `isEnabled`.
    pub is_enabled: mg::Field<bool>,
    /// `isPrivileged`.
    pub is_privileged: mg::Field<bool>,
    /// `resourceScopes`.
    pub resource_scopes: mg::Field<Vec<String>>,
    /// `rolePermissions`.
    pub role_permissions: mg::Field<Vec<super::UnifiedRolePermission>>,
    /// `templateId`.
    pub template_id: mg::Field<String>,
    /// `version`.
    pub version: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UnifiedRoleDefinition: "microsoft.graph.unifiedRoleDefinition", entity, base super::Entity;
    allowed_principal_types: "allowedPrincipalTypes",
    description: "description",
    display_name: "displayName",
    id: "id" key required,
    is_built_in: "isBuiltIn",
    is_enabled: "isEnabled",
    is_privileged: "isPrivileged",
    resource_scopes: "resourceScopes" required,
    role_permissions: "rolePermissions" required,
    template_id: "templateId",
    version: "version",
}

mg::derived_from! { UnifiedRoleDefinition: super::Entity }

impl UnifiedRoleDefinition {
    /// `inheritsPermissionsFrom`: many [`UnifiedRoleDefinition`](super::UnifiedRoleDefinition).
    pub const INHERITS_PERMISSIONS_FROM: mg::Nav<
        UnifiedRoleDefinition,
        Vec<super::UnifiedRoleDefinition>,
    > = mg::Nav::new("inheritsPermissionsFrom");
}
