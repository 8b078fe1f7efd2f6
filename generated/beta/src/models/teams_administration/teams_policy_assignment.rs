// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.teamsAdministration.teamsPolicyAssignment`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/teamsadministration-teamspolicyassignment?view=graph-rest-beta>
    TeamsPolicyAssignment "microsoft.graph.teamsAdministration.teamsPolicyAssignment" "entity" : crate::models::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { TeamsPolicyAssignment: crate::models::Entity }

impl TeamsPolicyAssignment {
    /// `userAssignments`: many `microsoft.graph.teamsAdministration.teamsPolicyUserAssignment`, contained
    pub const USER_ASSIGNMENTS: mg::Nav<
        TeamsPolicyAssignment,
        Vec<super::TeamsPolicyUserAssignment>,
    > = mg::Nav::new("userAssignments");
}
