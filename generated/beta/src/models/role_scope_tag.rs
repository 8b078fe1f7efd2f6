// @generated
use crate::mg;

/// Entity type [`microsoft.graph.roleScopeTag`][reference], derived from [`Entity`](super::Entity).
///
/// Requests: [`RoleScopeTagCollection`](crate::requests::role_scope_tag::RoleScopeTagCollection),
/// for example `graph.device_management().role_scope_tags()`.
///
/// Operations: `assign`, `get_role_scope_tags_by_id`, `has_custom_role_scope_tag`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-rbac-rolescopetag?view=graph-rest-beta
pub struct RoleScopeTag {
    /// `description`.
    pub description: mg::Field<String>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isBuiltIn`. Never null. Read-only: the service computes it.
    pub is_built_in: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RoleScopeTag: "microsoft.graph.roleScopeTag", entity, base super::Entity;
    description: "description",
    display_name: "displayName",
    id: "id" key required,
    is_built_in: "isBuiltIn" required computed read_only,
}

mg::derived_from! { RoleScopeTag: super::Entity }

impl RoleScopeTag {
    /// `assignments`: many [`RoleScopeTagAutoAssignment`](super::RoleScopeTagAutoAssignment).
    pub const ASSIGNMENTS: mg::Nav<
        RoleScopeTag,
        Vec<super::RoleScopeTagAutoAssignment>,
    > = mg::Nav::new("assignments");
}
