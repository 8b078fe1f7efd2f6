// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.delegatedAdminCustomer`, by its URL.
    ///
    /// For example `/tenantRelationships/delegatedAdminCustomers/{delegatedAdminCustomer-id}`.
    DelegatedAdminCustomerResource(mg::One<models::DelegatedAdminCustomer>)
}

impl DelegatedAdminCustomerResource {
    /// `…/serviceManagementDetails`: many `delegatedAdminServiceManagementDetail`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **DelegatedAdminRelationship.Read.All**, DelegatedAdminRelationship.ReadWrite.All | **DelegatedAdminRelationship.Read.All**, DelegatedAdminRelationship.ReadWrite.All |
    #[inline]
    pub fn service_management_details(
        &self,
    ) -> requests::delegated_admin_service_management_detail::DelegatedAdminServiceManagementDetailCollection {
        mg::to(self, "serviceManagementDetails")
    }
}

/// A collection of `microsoft.graph.delegatedAdminCustomer`, by its URL.
///
/// For example `/tenantRelationships/delegatedAdminCustomers`.
pub type DelegatedAdminCustomerCollection = mg::Many<
    models::DelegatedAdminCustomer,
    DelegatedAdminCustomerResource,
>;
