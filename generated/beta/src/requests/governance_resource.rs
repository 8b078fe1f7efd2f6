// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.governanceResource`, by its URL.
    ///
    /// For example `/governanceResources/{governanceResource-id}`.
    GovernanceResourceResource(mg::One<models::GovernanceResource>)
}

impl GovernanceResourceResource {
    /// `…/parent`: `governanceResource`
    #[inline]
    pub fn parent(&self) -> requests::governance_resource::GovernanceResourceResource {
        mg::to(self, "parent")
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

mg::builder! {
    /// A collection of `microsoft.graph.governanceResource`, by its URL.
    ///
    /// For example `/governanceResources`.
    GovernanceResourceCollection(mg::Many<models::GovernanceResource, GovernanceResourceResource>)
}

impl GovernanceResourceCollection {
    /// `POST …/register`
    #[inline]
    pub fn register(&self, parameters: Register) -> mg::Request<()> {
        mg::Path::action_with(self, "register", &parameters)
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.register`.
    Register "microsoft.graph.register" "parameters";
    /// `externalId`: String
    external_id "externalId": String,
}
