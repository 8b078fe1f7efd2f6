// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.tenantGovernanceServices.governanceRelationship`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/tenantgovernanceservices-governancerelationship?view=graph-rest-beta>
    GovernanceRelationship "microsoft.graph.tenantGovernanceServices.governanceRelationship" "entity" : crate::models::Entity;
    /// `createdType`: microsoft.graph.tenantGovernanceServices.relationshipCreationType, not null
    created_type "createdType" "r": mg::Open<super::RelationshipCreationType>,
    /// `creationDateTime`: DateTimeOffset, not null
    creation_date_time "creationDateTime" "r": mg::DateTimeOffset,
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
    /// `status`: microsoft.graph.tenantGovernanceServices.relationshipStatus, not null
    status "status" "r": mg::Open<super::RelationshipStatus>,
}

mg::derived_from! { GovernanceRelationship: crate::models::Entity }
