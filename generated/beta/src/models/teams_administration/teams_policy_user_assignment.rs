// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.teamsAdministration.teamsPolicyUserAssignment`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/teamsadministration-teamspolicyuserassignment?view=graph-rest-beta>
    TeamsPolicyUserAssignment "microsoft.graph.teamsAdministration.teamsPolicyUserAssignment" "entity" : crate::models::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `policyId`: String
    policy_id "policyId": String,
    /// `policyType`: String, not null
    policy_type "policyType" "r": String,
    /// `userId`: String, not null
    user_id "userId" "r": String,
}

mg::derived_from! { TeamsPolicyUserAssignment: crate::models::Entity }
