// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.tenantGovernanceServices.governanceRelationship`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/tenantgovernanceservices-governancerelationship?view=graph-rest-beta>
    GovernanceRelationship "microsoft.graph.tenantGovernanceServices.governanceRelationship" "entity" : crate::models::Entity;
    /// `createdType`: microsoft.graph.tenantGovernanceServices.relationshipCreationType, not null
    created_type "createdType" "r": mg::Open<super::RelationshipCreationType>,
    /// `creationDateTime`: DateTimeOffset
    creation_date_time "creationDateTime": mg::DateTimeOffset,
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
    /// `status`: microsoft.graph.tenantGovernanceServices.relationshipStatus, not null
    status "status" "r": mg::Open<super::RelationshipStatus>,
}

mg::derived_from! { GovernanceRelationship: crate::models::Entity }
