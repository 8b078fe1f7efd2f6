// @generated
use crate::mg;

/// Entity type [`microsoft.graph.tenantGovernanceServices.governanceRelationship`][reference],
/// derived from [`Entity`](crate::models::Entity).
///
/// Requests: [`GovernanceRelationshipCollection`], for example
/// `graph.directory().tenant_governance().governance_relationships()`.
///
/// [`GovernanceRelationshipCollection`]: crate::requests::tenant_governance_services::governance_relationship::GovernanceRelationshipCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/tenantgovernanceservices-governancerelationship?view=graph-rest-beta
pub struct GovernanceRelationship {
    /// `createdType`. Never null.
    pub created_type: mg::Field<mg::Open<super::RelationshipCreationType>>,
    /// `creationDateTime`. Never null.
    pub creation_date_time: mg::Field<mg::DateTimeOffset>,
    /// `governedTenantId`. Never null.
    pub governed_tenant_id: mg::Field<String>,
    /// `governedTenantName`. Never null.
    pub governed_tenant_name: mg::Field<String>,
    /// `governingTenantId`. Never null.
    pub governing_tenant_id: mg::Field<String>,
    /// `governingTenantName`. Never null.
    pub governing_tenant_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `policySnapshot`. Never null.
    pub policy_snapshot: mg::Field<mg::Boxed<super::RelationshipPolicy>>,
    /// `status`. Never null.
    pub status: mg::Field<mg::Open<super::RelationshipStatus>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GovernanceRelationship: "microsoft.graph.tenantGovernanceServices.governanceRelationship", entity, base crate::models::Entity;
    created_type: "createdType" required,
    creation_date_time: "creationDateTime" required,
    governed_tenant_id: "governedTenantId" required,
    governed_tenant_name: "governedTenantName" required,
    governing_tenant_id: "governingTenantId" required,
    governing_tenant_name: "governingTenantName" required,
    id: "id" key required,
    policy_snapshot: "policySnapshot" required,
    status: "status" required,
}

mg::derived_from! { GovernanceRelationship: crate::models::Entity }
