// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.tenantGovernanceServices.governanceRequest`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/tenantgovernanceservices-governancerequest?view=graph-rest-beta>
    GovernanceRequest "microsoft.graph.tenantGovernanceServices.governanceRequest" "entity" : crate::models::Entity;
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
    /// `policySnapshot`: microsoft.graph.tenantGovernanceServices.relationshipPolicy
    policy_snapshot "policySnapshot": mg::Boxed<super::RelationshipPolicy>,
    /// `requestDateTime`: DateTimeOffset
    request_date_time "requestDateTime": mg::DateTimeOffset,
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
