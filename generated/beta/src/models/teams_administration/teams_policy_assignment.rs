// @generated
use crate::mg;

/// Entity type [`microsoft.graph.teamsAdministration.teamsPolicyAssignment`][reference], derived
/// from [`Entity`](crate::models::Entity).
///
/// Requests: [`TeamsPolicyAssignmentResource`], for example `graph.admin().teams().policy()`.
///
/// Operations: `get_policy_id`.
///
/// [`TeamsPolicyAssignmentResource`]: crate::requests::teams_administration::teams_policy_assignment::TeamsPolicyAssignmentResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/teamsadministration-teamspolicyassignment?view=graph-rest-beta
pub struct TeamsPolicyAssignment {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TeamsPolicyAssignment: "microsoft.graph.teamsAdministration.teamsPolicyAssignment", entity, base crate::models::Entity;
    id: "id" key required,
}

mg::derived_from! { TeamsPolicyAssignment: crate::models::Entity }

impl TeamsPolicyAssignment {
    /// `userAssignments`: many [`TeamsPolicyUserAssignment`](super::TeamsPolicyUserAssignment).
    pub const USER_ASSIGNMENTS: mg::Nav<
        TeamsPolicyAssignment,
        Vec<super::TeamsPolicyUserAssignment>,
    > = mg::Nav::new("userAssignments");
}
