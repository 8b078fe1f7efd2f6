// @generated
use crate::{mg, models, requests};

/// Requests on one [`GovernanceRoleAssignmentRequest`](models::GovernanceRoleAssignmentRequest):
/// `get`, `update`, `delete`, and the methods below.
///
/// For example `graph.governance_role_assignment_requests().id(id)`.
#[derive(Clone, Debug)]
pub struct GovernanceRoleAssignmentRequestResource(
    mg::One<models::GovernanceRoleAssignmentRequest>,
);

mg::builder! { GovernanceRoleAssignmentRequestResource: mg::One<models::GovernanceRoleAssignmentRequest> }

impl GovernanceRoleAssignmentRequestResource {
    /// `…/resource`: [`GovernanceResource`](models::GovernanceResource).
    #[inline]
    pub fn resource(&self) -> requests::governance_resource::GovernanceResourceResource {
        mg::navigate(self, "resource")
    }

    /// `…/roleDefinition`: [`GovernanceRoleDefinition`](models::GovernanceRoleDefinition).
    #[inline]
    pub fn role_definition(
        &self,
    ) -> requests::governance_role_definition::GovernanceRoleDefinitionResource {
        mg::navigate(self, "roleDefinition")
    }

    /// `…/subject`: [`GovernanceSubject`](models::GovernanceSubject).
    #[inline]
    pub fn subject(&self) -> requests::governance_subject::GovernanceSubjectResource {
        mg::navigate(self, "subject")
    }

    /// `POST …/cancel`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `PrivilegedAccess.ReadWrite.AzureAD` (delegated).
    #[inline]
    pub fn cancel(&self) -> mg::Request<()> {
        self.raw().action("cancel")
    }

    /// `POST …/updateRequest`.
    ///
    /// Returns [`GovernanceRoleAssignmentRequest`](models::GovernanceRoleAssignmentRequest).
    #[inline]
    pub fn update_request(
        &self,
        parameters: UpdateRequest,
    ) -> mg::Request<models::GovernanceRoleAssignmentRequest> {
        self.raw().action_with("updateRequest", &parameters)
    }
}

/// Requests on a collection of
/// [`GovernanceRoleAssignmentRequest`](models::GovernanceRoleAssignmentRequest): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.governance_role_assignment_requests()`.
pub type GovernanceRoleAssignmentRequestCollection = mg::Many<
    models::GovernanceRoleAssignmentRequest,
    GovernanceRoleAssignmentRequestResource,
>;

/// Parameters of [`GovernanceRoleAssignmentRequestResource::update_request`].
pub struct UpdateRequest {
    /// `assignmentState`.
    pub assignment_state: mg::Field<String>,
    /// `decision`.
    pub decision: mg::Field<String>,
    /// `reason`.
    pub reason: mg::Field<String>,
    /// `schedule`.
    pub schedule: mg::Field<mg::Boxed<models::GovernanceSchedule>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UpdateRequest: "microsoft.graph.updateRequest", parameters;
    assignment_state: "assignmentState",
    decision: "decision",
    reason: "reason",
    schedule: "schedule",
}
