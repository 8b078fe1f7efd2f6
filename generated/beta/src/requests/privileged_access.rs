// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.privilegedAccess`, by its URL.
    ///
    /// For example `/privilegedAccess/{privilegedAccess-id}`.
    PrivilegedAccessResource(mg::One<models::PrivilegedAccess>)
}

impl PrivilegedAccessResource {
    /// `…/resources`: many `governanceResource`
    #[inline]
    pub fn resources(
        &self,
    ) -> requests::governance_resource::GovernanceResourceCollection {
        mg::to(self, "resources")
    }

    /// `…/roleAssignmentRequests`: many `governanceRoleAssignmentRequest`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **PrivilegedAccess.ReadWrite.AzureAD**, PrivilegedAccess.ReadWrite.AzureADGroup, PrivilegedAccess.ReadWrite.AzureResources | **PrivilegedAccess.Read.AzureAD**, PrivilegedAccess.Read.AzureADGroup, PrivilegedAccess.Read.AzureResources |
    #[inline]
    pub fn role_assignment_requests(
        &self,
    ) -> requests::governance_role_assignment_request::GovernanceRoleAssignmentRequestCollection {
        mg::to(self, "roleAssignmentRequests")
    }

    /// `…/roleAssignments`: many `governanceRoleAssignment`
    #[inline]
    pub fn role_assignments(
        &self,
    ) -> requests::governance_role_assignment::GovernanceRoleAssignmentCollection {
        mg::to(self, "roleAssignments")
    }

    /// `…/roleDefinitions`: many `governanceRoleDefinition`
    #[inline]
    pub fn role_definitions(
        &self,
    ) -> requests::governance_role_definition::GovernanceRoleDefinitionCollection {
        mg::to(self, "roleDefinitions")
    }

    /// `…/roleSettings`: many `governanceRoleSetting`
    #[inline]
    pub fn role_settings(
        &self,
    ) -> requests::governance_role_setting::GovernanceRoleSettingCollection {
        mg::to(self, "roleSettings")
    }
}

/// A collection of `microsoft.graph.privilegedAccess`, by its URL.
///
/// For example `/privilegedAccess`.
pub type PrivilegedAccessCollection = mg::Many<
    models::PrivilegedAccess,
    PrivilegedAccessResource,
>;
