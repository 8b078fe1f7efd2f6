// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.tenantGovernanceServices.governanceInvitation`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/tenantgovernanceservices-governanceinvitation?view=graph-rest-beta>
    GovernanceInvitation "microsoft.graph.tenantGovernanceServices.governanceInvitation" "entity" : crate::models::Entity;
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `expirationDateTime`: DateTimeOffset, not null
    expiration_date_time "expirationDateTime" "r": mg::DateTimeOffset,
    /// `governedTenantId`: String, not null
    governed_tenant_id "governedTenantId" "r": String,
    /// `governedTenantName`: String, not null
    governed_tenant_name "governedTenantName" "r": String,
    /// `governingTenantId`: String, not null
    governing_tenant_id "governingTenantId" "r": String,
    /// `governingTenantName`: String, not null
    governing_tenant_name "governingTenantName" "r": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { GovernanceInvitation: crate::models::Entity }
