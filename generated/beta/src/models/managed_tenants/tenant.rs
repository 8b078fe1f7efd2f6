// @generated
use crate::mg;

/// Entity type [`microsoft.graph.managedTenants.tenant`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests: [`TenantCollection`](crate::requests::managed_tenants::tenant::TenantCollection), for
/// example `graph.tenant_relationships().managed_tenants().tenants()`.
///
/// Operations: `offboard_tenant`, `reset_tenant_onboarding_status`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/managedtenants-tenant?view=graph-rest-beta
pub struct Tenant {
    /// `contract`.
    pub contract: mg::Field<mg::Boxed<super::TenantContract>>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastUpdatedDateTime`.
    pub last_updated_date_time: mg::Field<mg::DateTimeOffset>,
    /// `tenantId`.
    pub tenant_id: mg::Field<String>,
    /// `tenantStatusInformation`.
    pub tenant_status_information: mg::Field<mg::Boxed<super::TenantStatusInformation>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Tenant: "microsoft.graph.managedTenants.tenant", entity, base crate::models::Entity;
    contract: "contract",
    created_date_time: "createdDateTime",
    display_name: "displayName",
    id: "id" key required,
    last_updated_date_time: "lastUpdatedDateTime",
    tenant_id: "tenantId",
    tenant_status_information: "tenantStatusInformation",
}

mg::derived_from! { Tenant: crate::models::Entity }
