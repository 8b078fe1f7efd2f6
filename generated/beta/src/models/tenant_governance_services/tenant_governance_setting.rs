// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.tenantGovernanceServices.tenantGovernanceSetting`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/tenantgovernanceservices-tenantgovernancesetting?view=graph-rest-beta>
    TenantGovernanceSetting "microsoft.graph.tenantGovernanceServices.tenantGovernanceSetting" "entity" : crate::models::Entity;
    /// `canReceiveInvitations`: Boolean, not null
    can_receive_invitations "canReceiveInvitations" "r": bool,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `isRelatedTenantsEnabled`: Boolean, not null
    is_related_tenants_enabled "isRelatedTenantsEnabled" "r": bool,
}

mg::derived_from! { TenantGovernanceSetting: crate::models::Entity }
