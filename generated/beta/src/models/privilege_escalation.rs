// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.privilegeEscalation`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/privilegeescalation?view=graph-rest-beta>
    PrivilegeEscalation "microsoft.graph.privilegeEscalation" "entity" : super::Entity;
    /// `description`: String, not null
    description "description" "r": String,
    /// `displayName`: String, not null
    display_name "displayName" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { PrivilegeEscalation: super::Entity }

impl PrivilegeEscalation {
    /// `actions`: many `authorizationSystemTypeAction`
    pub const ACTIONS: mg::Nav<
        PrivilegeEscalation,
        Vec<super::AuthorizationSystemTypeAction>,
    > = mg::Nav::new("actions");
    /// `resources`: many `authorizationSystemResource`
    pub const RESOURCES: mg::Nav<
        PrivilegeEscalation,
        Vec<super::AuthorizationSystemResource>,
    > = mg::Nav::new("resources");
}
