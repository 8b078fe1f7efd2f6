// @generated
use crate::mg;

/// Entity type [`microsoft.graph.defaultUserRoleOverride`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`DefaultUserRoleOverrideCollection`], for example:
///
/// ```ignore
/// graph
///     .directory_objects()
///     .id(id)
///     .cast_to_authorization_policy()
///     .default_user_role_overrides()
/// ```
///
/// [`DefaultUserRoleOverrideCollection`]: crate::requests::default_user_role_override::DefaultUserRoleOverrideCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/defaultuserroleoverride?view=graph-rest-beta
pub struct DefaultUserRoleOverride {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isDefault`.
    pub is_default: mg::Field<bool>,
    /// `rolePermissions`.
    pub role_permissions: mg::Field<Vec<super::UnifiedRolePermission>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DefaultUserRoleOverride: "microsoft.graph.defaultUserRoleOverride", entity, base super::Entity;
    id: "id" key required,
    is_default: "isDefault",
    role_permissions: "rolePermissions",
}

mg::derived_from! { DefaultUserRoleOverride: super::Entity }
