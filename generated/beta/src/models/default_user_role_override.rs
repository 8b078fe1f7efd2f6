// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.defaultUserRoleOverride`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/defaultuserroleoverride?view=graph-rest-beta>
    DefaultUserRoleOverride "microsoft.graph.defaultUserRoleOverride" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isDefault`: Boolean
    is_default "isDefault": bool,
    /// `rolePermissions`: Collection(unifiedRolePermission)
    role_permissions "rolePermissions": Vec<super::UnifiedRolePermission>,
}

mg::derived_from! { DefaultUserRoleOverride: super::Entity }
