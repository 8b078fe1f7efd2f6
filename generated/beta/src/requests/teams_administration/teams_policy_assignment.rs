// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.teamsAdministration.teamsPolicyAssignment`, by its URL.
    ///
    /// For example `/admin/teams/policy`.
    TeamsPolicyAssignmentResource(mg::One<models::teams_administration::TeamsPolicyAssignment>)
}

impl TeamsPolicyAssignmentResource {
    /// `…/userAssignments`: many `microsoft.graph.teamsAdministration.teamsPolicyUserAssignment`
    #[inline]
    pub fn user_assignments(
        &self,
    ) -> requests::teams_administration::teams_policy_user_assignment::TeamsPolicyUserAssignmentCollection {
        mg::to(self, "userAssignments")
    }

    /// `GET …/microsoft.graph.teamsAdministration.getPolicyId(type=…,name=…)`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **TeamsPolicyUserAssign.ReadWrite.All** | **TeamsPolicyUserAssign.ReadWrite.All** |
    #[inline]
    pub fn get_policy_id(
        &self,
        parameters: GetPolicyId,
    ) -> mg::Request<mg::Page<models::teams_administration::PolicyIdentifierDetail>> {
        mg::Path::function_with(
            self,
            "microsoft.graph.teamsAdministration.getPolicyId",
            &parameters,
        )
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.teamsAdministration.getPolicyId`.
    GetPolicyId "microsoft.graph.teamsAdministration.getPolicyId" "parameters";
    /// `name`: String, not null
    name "name" "r": String,
    /// `type`: String, not null
    type_ "type" "r": String,
}
