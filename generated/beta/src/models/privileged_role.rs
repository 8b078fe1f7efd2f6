// @generated
use crate::mg;

/// Entity type [`microsoft.graph.privilegedRole`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests:
/// [`PrivilegedRoleCollection`](crate::requests::privileged_role::PrivilegedRoleCollection), for
/// example `graph.privileged_roles()`.
///
/// Operations: `self_activate`, `self_deactivate`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/privilegedrole?view=graph-rest-beta
pub struct PrivilegedRole {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `name`.
    pub name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PrivilegedRole: "microsoft.graph.privilegedRole", entity, base super::Entity;
    id: "id" key required,
    name: "name",
}

mg::derived_from! { PrivilegedRole: super::Entity }

impl PrivilegedRole {
    /// `assignments`: many [`PrivilegedRoleAssignment`](super::PrivilegedRoleAssignment).
    pub const ASSIGNMENTS: mg::Nav<
        PrivilegedRole,
        Vec<super::PrivilegedRoleAssignment>,
    > = mg::Nav::new("assignments");
    /// `settings`: [`PrivilegedRoleSettings`](super::PrivilegedRoleSettings).
    pub const SETTINGS: mg::Nav<PrivilegedRole, super::PrivilegedRoleSettings> = mg::Nav::new(
        "settings",
    );
    /// `summary`: [`PrivilegedRoleSummary`](super::PrivilegedRoleSummary).
    pub const SUMMARY: mg::Nav<PrivilegedRole, super::PrivilegedRoleSummary> = mg::Nav::new(
        "summary",
    );
}
