// @generated
use crate::{mg, models, requests};

/// Requests on one [`GovernanceRoleAssignment`](models::GovernanceRoleAssignment): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.governance_role_assignments().id(id)`.
#[derive(Clone, Debug)]
pub struct GovernanceRoleAssignmentResource(mg::One<models::GovernanceRoleAssignment>);

mg::builder! { GovernanceRoleAssignmentResource: mg::One<models::GovernanceRoleAssignment> }

impl GovernanceRoleAssignmentResource {
    /// `…/linkedEligibleRoleAssignment`:
    /// [`GovernanceRoleAssignment`](models::GovernanceRoleAssignment).
    #[inline]
    pub fn linked_eligible_role_assignment(
        &self,
    ) -> requests::governance_role_assignment::GovernanceRoleAssignmentResource {
        mg::navigate(self, "linkedEligibleRoleAssignment")
    }

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
}

/// Requests on a collection of [`GovernanceRoleAssignment`](models::GovernanceRoleAssignment):
/// `list`, `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.governance_role_assignments()`.
#[derive(Clone, Debug)]
pub struct GovernanceRoleAssignmentCollection(
    mg::Many<models::GovernanceRoleAssignment, GovernanceRoleAssignmentResource>,
);

mg::builder! { GovernanceRoleAssignmentCollection: mg::Many<models::GovernanceRoleAssignment, GovernanceRoleAssignmentResource> }

impl GovernanceRoleAssignmentCollection {
    /// `GET …/export`.
    ///
    /// Returns a page of `String`.
    #[inline]
    pub fn export(&self) -> mg::Request<mg::Page<String>> {
        self.raw().function("export")
    }
}
