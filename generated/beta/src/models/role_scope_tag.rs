// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.roleScopeTag`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/intune-rbac-rolescopetag?view=graph-rest-beta>
    RoleScopeTag "microsoft.graph.roleScopeTag" "entity" : super::Entity;
    /// `description`: String
    description "description": String,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isBuiltIn`: Boolean, not null, computed, read-only
    is_built_in "isBuiltIn" "rcp": bool,
}

mg::derived_from! { RoleScopeTag: super::Entity }

impl RoleScopeTag {
    /// `assignments`: many `roleScopeTagAutoAssignment`, contained
    pub const ASSIGNMENTS: mg::Nav<
        RoleScopeTag,
        Vec<super::RoleScopeTagAutoAssignment>,
    > = mg::Nav::new("assignments");
}
