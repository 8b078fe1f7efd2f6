// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.tenantGovernanceServices.governanceInvitation`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/tenantgovernanceservices-governanceinvitation?view=graph-rest-beta>
    GovernanceInvitation "microsoft.graph.tenantGovernanceServices.governanceInvitation" "entity" : crate::models::Entity;
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `expirationDateTime`: DateTimeOffset
    expiration_date_time "expirationDateTime": mg::DateTimeOffset,
    /// `governedTenantId`: String
    governed_tenant_id "governedTenantId": String,
    /// `governedTenantName`: String
    governed_tenant_name "governedTenantName": String,
    /// `governingTenantId`: String
    governing_tenant_id "governingTenantId": String,
    /// `governingTenantName`: String
    governing_tenant_name "governingTenantName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { GovernanceInvitation: crate::models::Entity }
