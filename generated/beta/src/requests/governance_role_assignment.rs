// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.governanceRoleAssignment`, by its URL.
    ///
    /// For example `/governanceRoleAssignments/{governanceRoleAssignment-id}`.
    GovernanceRoleAssignmentResource(mg::One<models::GovernanceRoleAssignment>)
}

impl GovernanceRoleAssignmentResource {
    /// `…/linkedEligibleRoleAssignment`: `governanceRoleAssignment`
    #[inline]
    pub fn linked_eligible_role_assignment(
        &self,
    ) -> requests::governance_role_assignment::GovernanceRoleAssignmentResource {
        mg::to(self, "linkedEligibleRoleAssignment")
    }

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
}

mg::builder! {
    /// A collection of `microsoft.graph.governanceRoleAssignment`, by its URL.
    ///
    /// For example `/governanceRoleAssignments`.
    GovernanceRoleAssignmentCollection(mg::Many<models::GovernanceRoleAssignment, GovernanceRoleAssignmentResource>)
}

impl GovernanceRoleAssignmentCollection {
    /// `GET …/export`
    #[inline]
    pub fn export(&self) -> mg::Request<mg::Page<String>> {
        mg::Path::function(self, "export")
    }
}
