// @generated
use crate::{mg, models, requests};

/// Requests on one [`PrivilegedAccess`](models::PrivilegedAccess): `get`, `update`, `delete`, and
/// the methods below.
///
/// For example `graph.privileged_access().id(id)`.
#[derive(Clone, Debug)]
pub struct PrivilegedAccessResource(mg::One<models::PrivilegedAccess>);

mg::builder! { PrivilegedAccessResource: mg::One<models::PrivilegedAccess> }

impl PrivilegedAccessResource {
    /// `…/resources`: many [`GovernanceResource`](models::GovernanceResource).
    #[inline]
    pub fn resources(
        &self,
    ) -> requests::governance_resource::GovernanceResourceCollection {
        mg::navigate(self, "resources")
    }

    /// `…/roleAssignmentRequests`: many
    /// [`GovernanceRoleAssignmentRequest`](models::GovernanceRoleAssignmentRequest).
    ///
    /// Least privileged permission to read: `PrivilegedAccess.ReadWrite.AzureAD` (delegated),
    /// `PrivilegedAccess.Read.AzureAD` (application).
    #[inline]
    pub fn role_assignment_requests(
        &self,
    ) -> requests::governance_role_assignment_request::GovernanceRoleAssignmentRequestCollection {
        mg::navigate(self, "roleAssignmentRequests")
    }

    /// `…/roleAssignments`: many [`GovernanceRoleAssignment`](models::GovernanceRoleAssignment).
    #[inline]
    pub fn role_assignments(
        &self,
    ) -> requests::governance_role_assignment::GovernanceRoleAssignmentCollection {
        mg::navigate(self, "roleAssignments")
    }

    /// `…/roleDefinitions`: many [`GovernanceRoleDefinition`](models::GovernanceRoleDefinition).
    #[inline]
    pub fn role_definitions(
        &self,
    ) -> requests::governance_role_definition::GovernanceRoleDefinitionCollection {
        mg::navigate(self, "roleDefinitions")
    }

    /// `…/roleSettings`: many [`GovernanceRoleSetting`](models::GovernanceRoleSetting).
    #[inline]
    pub fn role_settings(
        &self,
    ) -> requests::governance_role_setting::GovernanceRoleSettingCollection {
        mg::navigate(self, "roleSettings")
    }
}

/// Requests on a collection of [`PrivilegedAccess`](models::PrivilegedAccess): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.privileged_access()`.
pub type PrivilegedAccessCollection = mg::Many<
    models::PrivilegedAccess,
    PrivilegedAccessResource,
>;
