// @generated
use crate::{mg, models, requests};

/// Requests on one [`TeamsPolicyAssignment`](models::teams_administration::TeamsPolicyAssignment):
/// `get`, `update`, `delete`, and the methods below.
///
/// For example `graph.admin().teams().policy()`.
#[derive(Clone, Debug)]
pub struct TeamsPolicyAssignmentResource(
    mg::One<models::teams_administration::TeamsPolicyAssignment>,
);

mg::builder! { TeamsPolicyAssignmentResource: mg::One<models::teams_administration::TeamsPolicyAssignment> }

impl TeamsPolicyAssignmentResource {
    /// `…/userAssignments`: many
    /// [`TeamsPolicyUserAssignment`](models::teams_administration::TeamsPolicyUserAssignment).
    #[inline]
    pub fn user_assignments(
        &self,
    ) -> requests::teams_administration::teams_policy_user_assignment::TeamsPolicyUserAssignmentCollection {
        mg::navigate(self, "userAssignments")
    }

    /// `GET …/microsoft.graph.teamsAdministration.getPolicyId(type=…,name=…)`.
    ///
    /// Returns a page of
    /// [`PolicyIdentifierDetail`](models::teams_administration::PolicyIdentifierDetail).
    ///
    /// Least privileged permission: `TeamsPolicyUserAssign.ReadWrite.All` (delegated, application).
    #[doc(alias = "microsoft.graph.teamsAdministration.getPolicyId")]
    #[inline]
    pub fn get_policy_id(
        &self,
        parameters: impl Into<GetPolicyId>,
    ) -> mg::Request<mg::Page<models::teams_administration::PolicyIdentifierDetail>> {
        self.raw()
            .function_with(
                "microsoft.graph.teamsAdministration.getPolicyId",
                &parameters.into(),
            )
    }
}

/// Parameters of [`TeamsPolicyAssignmentResource::get_policy_id`].
///
/// A call can pass the pair of `type_` and `name` alone.
pub struct GetPolicyId {
    /// `name`. Required.
    pub name: mg::Field<String>,
    /// `type`. Required.
    pub type_: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GetPolicyId: "microsoft.graph.teamsAdministration.getPolicyId", parameters;
    name: "name" required,
    type_: "type" required,
}

mg::required_parameters! {
    GetPolicyId;
    type_: String,
    name: String,
}
