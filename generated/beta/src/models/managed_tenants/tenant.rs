// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.managedTenants.tenant`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/managedtenants-tenant?view=graph-rest-beta>
    Tenant "microsoft.graph.managedTenants.tenant" "entity" : crate::models::Entity;
    /// `contract`: microsoft.graph.managedTenants.tenantContract
    contract "contract": mg::Boxed<super::TenantContract>,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastUpdatedDateTime`: DateTimeOffset
    last_updated_date_time "lastUpdatedDateTime": mg::DateTimeOffset,
    /// `tenantId`: String
    tenant_id "tenantId": String,
    /// `tenantStatusInformation`: microsoft.graph.managedTenants.tenantStatusInformation
    tenant_status_information "tenantStatusInformation": mg::Boxed<super::TenantStatusInformation>,
}

mg::derived_from! { Tenant: crate::models::Entity }
