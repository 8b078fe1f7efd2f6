// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.delegatedAdminRelationship`, by its URL.
    ///
    /// For example `/tenantRelationships/delegatedAdminRelationships/{delegatedAdminRelationship-id}`.
    DelegatedAdminRelationshipResource(mg::One<models::DelegatedAdminRelationship>)
}

impl DelegatedAdminRelationshipResource {
    /// `…/accessAssignments`: many `delegatedAdminAccessAssignment`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DelegatedAdminRelationship.Read.All**, **DelegatedAdminRelationship.ReadWrite.All** | **DelegatedAdminRelationship.Read.All**, **DelegatedAdminRelationship.ReadWrite.All** |
    /// | `GET …/{id}` | **DelegatedAdminRelationship.Read.All**, **DelegatedAdminRelationship.ReadWrite.All** | **DelegatedAdminRelationship.Read.All**, **DelegatedAdminRelationship.ReadWrite.All** |
    /// | `POST` | **DelegatedAdminRelationship.ReadWrite.All** | **DelegatedAdminRelationship.ReadWrite.All** |
    /// | `PATCH …/{id}` | **DelegatedAdminRelationship.ReadWrite.All** | **DelegatedAdminRelationship.ReadWrite.All** |
    /// | `DELETE …/{id}` | **DelegatedAdminRelationship.ReadWrite.All** | **DelegatedAdminRelationship.ReadWrite.All** |
    #[inline]
    pub fn access_assignments(
        &self,
    ) -> requests::delegated_admin_access_assignment::DelegatedAdminAccessAssignmentCollection {
        mg::to(self, "accessAssignments")
    }

    /// `…/operations`: many `delegatedAdminRelationshipOperation`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DelegatedAdminRelationship.Read.All**, DelegatedAdminRelationship.ReadWrite.All | **DelegatedAdminRelationship.Read.All**, DelegatedAdminRelationship.ReadWrite.All |
    /// | `GET …/{id}` | **DelegatedAdminRelationship.Read.All**, DelegatedAdminRelationship.ReadWrite.All | **DelegatedAdminRelationship.Read.All**, DelegatedAdminRelationship.ReadWrite.All |
    #[inline]
    pub fn operations(
        &self,
    ) -> requests::delegated_admin_relationship_operation::DelegatedAdminRelationshipOperationCollection {
        mg::to(self, "operations")
    }

    /// `…/requests`: many `delegatedAdminRelationshipRequest`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DelegatedAdminRelationship.Read.All**, **DelegatedAdminRelationship.ReadWrite.All** | **DelegatedAdminRelationship.Read.All**, **DelegatedAdminRelationship.ReadWrite.All** |
    /// | `GET …/{id}` | **DelegatedAdminRelationship.Read.All**, DelegatedAdminRelationship.ReadWrite.All | **DelegatedAdminRelationship.Read.All**, DelegatedAdminRelationship.ReadWrite.All |
    /// | `POST` | **DelegatedAdminRelationship.ReadWrite.All** | **DelegatedAdminRelationship.ReadWrite.All** |
    #[inline]
    pub fn requests(
        &self,
    ) -> requests::delegated_admin_relationship_request::DelegatedAdminRelationshipRequestCollection {
        mg::to(self, "requests")
    }

    /// `…/microsoft.graph.resellerDelegatedAdminRelationship`
    #[inline]
    pub fn as_reseller_delegated_admin_relationship(
        &self,
    ) -> requests::reseller_delegated_admin_relationship::ResellerDelegatedAdminRelationshipResource {
        mg::to(self, "microsoft.graph.resellerDelegatedAdminRelationship")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.delegatedAdminRelationship`, by its URL.
    ///
    /// For example `/tenantRelationships/delegatedAdminRelationships`.
    DelegatedAdminRelationshipCollection(mg::Many<models::DelegatedAdminRelationship, DelegatedAdminRelationshipResource>)
}

impl DelegatedAdminRelationshipCollection {
    /// `…/microsoft.graph.resellerDelegatedAdminRelationship`
    #[inline]
    pub fn as_reseller_delegated_admin_relationship(
        &self,
    ) -> requests::reseller_delegated_admin_relationship::ResellerDelegatedAdminRelationshipCollection {
        mg::to(self, "microsoft.graph.resellerDelegatedAdminRelationship")
    }
}
