// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.governanceRoleAssignmentRequest`, by its URL.
    ///
    /// For example `/governanceRoleAssignmentRequests/{governanceRoleAssignmentRequest-id}`.
    GovernanceRoleAssignmentRequestResource(mg::One<models::GovernanceRoleAssignmentRequest>)
}

impl GovernanceRoleAssignmentRequestResource {
    /// `…/resource`: `governanceResource`
    #[inline]
    pub fn resource(&self) -> requests::governance_resource::GovernanceResourceResource {
        mg::to(self, "resource")
    }

    /// `…/roleDefinition`: `governanceRoleDefinition`
    #[inline]
    pub fn role_definition(
        &self,
    ) -> requests::governance_role_definition::GovernanceRoleDefinitionResource {
        mg::to(self, "roleDefinition")
    }

    /// `…/subject`: `governanceSubject`
    #[inline]
    pub fn subject(&self) -> requests::governance_subject::GovernanceSubjectResource {
        mg::to(self, "subject")
    }

    /// `POST …/cancel`
    ///
    /// | delegated (work) |
    /// |-|
    /// | **PrivilegedAccess.ReadWrite.AzureAD**, PrivilegedAccess.ReadWrite.AzureADGroup, PrivilegedAccess.ReadWrite.AzureResources |
    #[inline]
    pub fn cancel(&self) -> mg::Request<()> {
        mg::Path::action(self, "cancel")
    }

    /// `POST …/updateRequest`
    #[inline]
    pub fn update_request(
        &self,
        parameters: UpdateRequest,
    ) -> mg::Request<models::GovernanceRoleAssignmentRequest> {
        mg::Path::action_with(self, "updateRequest", &parameters)
    }
}

/// A collection of `microsoft.graph.governanceRoleAssignmentRequest`, by its URL.
///
/// For example `/governanceRoleAssignmentRequests`.
pub type GovernanceRoleAssignmentRequestCollection = mg::Many<
    models::GovernanceRoleAssignmentRequest,
    GovernanceRoleAssignmentRequestResource,
>;

mg::record! {
    /// Parameters of `microsoft.graph.updateRequest`.
    UpdateRequest "microsoft.graph.updateRequest" "parameters";
    /// `assignmentState`: String
    assignment_state "assignmentState": String,
    /// `decision`: String
    decision "decision": String,
    /// `reason`: String
    reason "reason": String,
    /// `schedule`: governanceSchedule
    schedule "schedule": mg::Boxed<models::GovernanceSchedule>,
}
