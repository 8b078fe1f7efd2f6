// @generated
use crate::{mg, models, requests};

/// Requests on one [`GovernanceResource`](models::GovernanceResource): `get`, `update`, `delete`,
/// and the methods below.
///
/// For example `graph.governance_resources().id(id)`.
#[derive(Clone, Debug)]
pub struct GovernanceResourceResource(mg::One<models::GovernanceResource>);

mg::builder! { GovernanceResourceResource: mg::One<models::GovernanceResource> }

impl GovernanceResourceResource {
    /// `…/parent`: [`GovernanceResource`](models::GovernanceResource).
    #[inline]
    pub fn parent(&self) -> requests::governance_resource::GovernanceResourceResource {
        mg::navigate(self, "parent")
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

/// Requests on a collection of [`GovernanceResource`](models::GovernanceResource): `list`,
/// `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.governance_resources()`.
#[derive(Clone, Debug)]
pub struct GovernanceResourceCollection(
    mg::Many<models::GovernanceResource, GovernanceResourceResource>,
);

mg::builder! { GovernanceResourceCollection: mg::Many<models::GovernanceResource, GovernanceResourceResource> }

impl GovernanceResourceCollection {
    /// `POST …/register`.
    ///
    /// Returns no body.
    #[inline]
    pub fn register(&self, parameters: Register) -> mg::Request<()> {
        self.raw().action_with("register", &parameters)
    }
}

/// Parameters of [`GovernanceResourceCollection::register`].
pub struct Register {
    /// `externalId`.
    pub external_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Register: "microsoft.graph.register", parameters;
    external_id: "externalId",
}
