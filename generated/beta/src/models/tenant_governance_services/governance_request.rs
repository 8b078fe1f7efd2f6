// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.tenantGovernanceServices.governanceRequest`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/tenantgovernanceservices-governancerequest?view=graph-rest-beta>
    GovernanceRequest "microsoft.graph.tenantGovernanceServices.governanceRequest" "entity" : crate::models::Entity;
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
    /// `policySnapshot`: microsoft.graph.tenantGovernanceServices.relationshipPolicy, not null
    policy_snapshot "policySnapshot" "r": mg::Boxed<super::RelationshipPolicy>,
    /// `requestDateTime`: DateTimeOffset, not null
    request_date_time "requestDateTime" "r": mg::DateTimeOffset,
    /// `status`: microsoft.graph.tenantGovernanceServices.requestStatus, not null
    status "status" "r": mg::Open<super::RequestStatus>,
}

mg::derived_from! { GovernanceRequest: crate::models::Entity }

impl GovernanceRequest {
    /// `governancePolicyTemplate`: `microsoft.graph.tenantGovernanceServices.governancePolicyTemplate`
    pub const GOVERNANCE_POLICY_TEMPLATE: mg::Nav<
        GovernanceRequest,
        super::GovernancePolicyTemplate,
    > = mg::Nav::new("governancePolicyTemplate");
}
