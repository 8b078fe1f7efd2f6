// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.delegatedAdminCustomer`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/delegatedadmincustomer?view=graph-rest-beta>
    DelegatedAdminCustomer "microsoft.graph.delegatedAdminCustomer" "entity" : super::Entity;
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `tenantId`: String, not null
    tenant_id "tenantId" "r": String,
}

mg::derived_from! { DelegatedAdminCustomer: super::Entity }

impl DelegatedAdminCustomer {
    /// `serviceManagementDetails`: many `delegatedAdminServiceManagementDetail`, contained
    pub const SERVICE_MANAGEMENT_DETAILS: mg::Nav<
        DelegatedAdminCustomer,
        Vec<super::DelegatedAdminServiceManagementDetail>,
    > = mg::Nav::new("serviceManagementDetails");
}
