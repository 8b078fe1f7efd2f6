// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.privilegedRole`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/privilegedrole?view=graph-rest-beta>
    PrivilegedRole "microsoft.graph.privilegedRole" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `name`: String
    name "name": String,
}

mg::derived_from! { PrivilegedRole: super::Entity }

impl PrivilegedRole {
    /// `assignments`: many `privilegedRoleAssignment`
    pub const ASSIGNMENTS: mg::Nav<
        PrivilegedRole,
        Vec<super::PrivilegedRoleAssignment>,
    > = mg::Nav::new("assignments");
    /// `settings`: `privilegedRoleSettings`, contained
    pub const SETTINGS: mg::Nav<PrivilegedRole, super::PrivilegedRoleSettings> = mg::Nav::new(
        "settings",
    );
    /// `summary`: `privilegedRoleSummary`, contained
    pub const SUMMARY: mg::Nav<PrivilegedRole, super::PrivilegedRoleSummary> = mg::Nav::new(
        "summary",
    );
}
