// @generated
use crate::{mg, models, requests};

/// Requests on one [`DelegatedAdminCustomer`](models::DelegatedAdminCustomer): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.tenant_relationships().delegated_admin_customers().id(id)`.
#[derive(Clone, Debug)]
pub struct DelegatedAdminCustomerResource(mg::One<models::DelegatedAdminCustomer>);

mg::builder! { DelegatedAdminCustomerResource: mg::One<models::DelegatedAdminCustomer> }

impl DelegatedAdminCustomerResource {
    /// `…/serviceManagementDetails`: many
    /// [`DelegatedAdminServiceManagementDetail`](models::DelegatedAdminServiceManagementDetail).
    ///
    /// Least privileged permission to read: `DelegatedAdminRelationship.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn service_management_details(
        &self,
    ) -> requests::delegated_admin_service_management_detail::DelegatedAdminServiceManagementDetailCollection {
        mg::navigate(self, "serviceManagementDetails")
    }
}

/// Requests on a collection of [`DelegatedAdminCustomer`](models::DelegatedAdminCustomer): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.tenant_relationships().delegated_admin_customers()`.
pub type DelegatedAdminCustomerCollection = mg::Many<
    models::DelegatedAdminCustomer,
    DelegatedAdminCustomerResource,
>;
