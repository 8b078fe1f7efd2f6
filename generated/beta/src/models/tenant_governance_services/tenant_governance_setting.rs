// @generated
use crate::mg;

/// Entity type [`microsoft.graph.tenantGovernanceServices.tenantGovernanceSetting`][reference],
/// derived from [`Entity`](crate::models::Entity).
///
/// Requests: [`TenantGovernanceSettingResource`], for example
/// `graph.directory().tenant_governance().settings()`.
///
/// Operations: `enable_related_tenants`.
///
/// [`TenantGovernanceSettingResource`]: crate::requests::tenant_governance_services::tenant_governance_setting::TenantGovernanceSettingResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/tenantgovernanceservices-tenantgovernancesetting?view=graph-rest-beta
pub struct TenantGovernanceSetting {
    /// `canReceiveInvitations`. Never null.
    pub can_receive_invitations: mg::Field<bool>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `isRelatedTenantsEnabled`. Never null.
    pub is_related_tenants_enabled: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TenantGovernanceSetting: "microsoft.graph.tenantGovernanceServices.tenantGovernanceSetting", entity, base crate::models::Entity;
    can_receive_invitations: "canReceiveInvitations" required,
    id: "id" key required,
    is_related_tenants_enabled: "isRelatedTenantsEnabled" required,
}

mg::derived_from! { TenantGovernanceSetting: crate::models::Entity }
