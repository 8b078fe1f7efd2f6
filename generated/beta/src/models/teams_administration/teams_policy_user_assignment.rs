// @generated
use crate::mg;

/// Entity type [`microsoft.graph.teamsAdministration.teamsPolicyUserAssignment`][reference],
/// derived from [`Entity`](crate::models::Entity).
///
/// Requests: [`TeamsPolicyUserAssignmentCollection`], for example
/// `graph.admin().teams().policy().user_assignments()`.
///
/// Operations: `assign`, `unassign`.
///
/// [`TeamsPolicyUserAssignmentCollection`]: crate::requests::teams_administration::teams_policy_user_assignment::TeamsPolicyUserAssignmentCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/teamsadministration-teamspolicyuserassignment?view=graph-rest-beta
pub struct TeamsPolicyUserAssignment {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `policyId`.
    pub policy_id: mg::Field<String>,
    /// `policyType`. Never null.
    pub policy_type: mg::Field<String>,
    /// `userId`. Never null.
    pub user_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TeamsPolicyUserAssignment: "microsoft.graph.teamsAdministration.teamsPolicyUserAssignment", entity, base crate::models::Entity;
    id: "id" key required,
    policy_id: "policyId",
    policy_type: "policyType" required,
    user_id: "userId" required,
}

mg::derived_from! { TeamsPolicyUserAssignment: crate::models::Entity }
