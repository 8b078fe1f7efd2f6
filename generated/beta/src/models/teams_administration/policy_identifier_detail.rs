// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.teamsAdministration.policyIdentifierDetail`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/teamsadministration-policyidentifierdetail?view=graph-rest-beta>
    #[deprecated(note = "deprecated since 2024-12-10, to be removed on 2025-12-01 (revision 2024-12/PrivatePreview:TeamsAdminPolicyAssignmentAPI)")]
    PolicyIdentifierDetail "microsoft.graph.teamsAdministration.policyIdentifierDetail" "entity" : crate::models::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `name`: String, not null
    name "name" "r": String,
    /// `policyId`: String, not null
    policy_id "policyId" "r": String,
}

mg::derived_from! { PolicyIdentifierDetail: crate::models::Entity }
