// @generated
use crate::{mg, models, requests};

/// Requests on one [`DelegatedAdminRelationship`](models::DelegatedAdminRelationship): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example `graph.tenant_relationships().delegated_admin_relationships().id(id)`.
#[derive(Clone, Debug)]
pub struct DelegatedAdminRelationshipResource(
    mg::One<models::DelegatedAdminRelationship>,
);

mg::builder! { DelegatedAdminRelationshipResource: mg::One<models::DelegatedAdminRelationship> }

impl DelegatedAdminRelationshipResource {
    /// `…/accessAssignments`: many
    /// [`DelegatedAdminAccessAssignment`](models::DelegatedAdminAccessAssignment).
    ///
    /// Least privileged permission to read: `DelegatedAdminRelationship.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn access_assignments(
        &self,
    ) -> requests::delegated_admin_access_assignment::DelegatedAdminAccessAssignmentCollection {
        mg::navigate(self, "accessAssignments")
    }

    /// `…/operations`: many
    /// [`DelegatedAdminRelationshipOperation`](models::DelegatedAdminRelationshipOperation).
    ///
    /// Least privileged permission to read: `DelegatedAdminRelationship.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn operations(
        &self,
    ) -> requests::delegated_admin_relationship_operation::DelegatedAdminRelationshipOperationCollection {
        mg::navigate(self, "operations")
    }

    /// `…/requests`: many
    /// [`DelegatedAdminRelationshipRequest`](models::DelegatedAdminRelationshipRequest).
    ///
    /// Least privileged permission to read: `DelegatedAdminRelationship.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn requests(
        &self,
    ) -> requests::delegated_admin_relationship_request::DelegatedAdminRelationshipRequestCollection {
        mg::navigate(self, "requests")
    }

    /// `…/microsoft.graph.resellerDelegatedAdminRelationship`: cast to
    /// [`ResellerDelegatedAdminRelationship`](models::ResellerDelegatedAdminRelationship).
    #[doc(alias = "microsoft.graph.resellerDelegatedAdminRelationship")]
    #[inline]
    pub fn cast_to_reseller_delegated_admin_relationship(
        &self,
    ) -> requests::reseller_delegated_admin_relationship::ResellerDelegatedAdminRelationshipResource {
        mg::navigate(self, "microsoft.graph.resellerDelegatedAdminRelationship")
    }
}

/// Requests on a collection of [`DelegatedAdminRelationship`](models::DelegatedAdminRelationship):
/// `list`, `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.tenant_relationships().delegated_admin_relationships()`.
#[derive(Clone, Debug)]
pub struct DelegatedAdminRelationshipCollection(
    mg::Many<models::DelegatedAdminRelationship, DelegatedAdminRelationshipResource>,
);

mg::builder! { DelegatedAdminRelationshipCollection: mg::Many<models::DelegatedAdminRelationship, DelegatedAdminRelationshipResource> }

impl DelegatedAdminRelationshipCollection {
    /// `…/microsoft.graph.resellerDelegatedAdminRelationship`: the members that are
    /// [`ResellerDelegatedAdminRelationship`](models::ResellerDelegatedAdminRelationship).
    #[doc(alias = "microsoft.graph.resellerDelegatedAdminRelationship")]
    #[inline]
    pub fn cast_to_reseller_delegated_admin_relationship(
        &self,
    ) -> requests::reseller_delegated_admin_relationship::ResellerDelegatedAdminRelationshipCollection {
        mg::navigate(self, "microsoft.graph.resellerDelegatedAdminRelationship")
    }
}
