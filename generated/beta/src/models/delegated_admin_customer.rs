// @generated
use crate::mg;

/// Entity type [`microsoft.graph.delegatedAdminCustomer`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`DelegatedAdminCustomerCollection`], for example
/// `graph.tenant_relationships().delegated_admin_customers()`.
///
/// [`DelegatedAdminCustomerCollection`]: crate::requests::delegated_admin_customer::DelegatedAdminCustomerCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/delegatedadmincustomer?view=graph-rest-beta
pub struct DelegatedAdminCustomer {
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `tenantId`. Never null.
    pub tenant_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DelegatedAdminCustomer: "microsoft.graph.delegatedAdminCustomer", entity, base super::Entity;
    display_name: "displayName",
    id: "id" key required,
    tenant_id: "tenantId" required,
}

mg::derived_from! { DelegatedAdminCustomer: super::Entity }

impl DelegatedAdminCustomer {
    /// `serviceManagementDetails`: many
    /// [`DelegatedAdminServiceManagementDetail`](super::DelegatedAdminServiceManagementDetail).
    pub const SERVICE_MANAGEMENT_DETAILS: mg::Nav<
        DelegatedAdminCustomer,
        Vec<super::DelegatedAdminServiceManagementDetail>,
    > = mg::Nav::new("serviceManagementDetails");
}
