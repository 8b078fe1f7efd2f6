// @generated
use crate::mg;

/// Entity type [`microsoft.graph.tenantGovernanceServices.governanceRequest`][reference], derived
/// from [`Entity`](crate::models::Entity).
///
/// Requests: [`GovernanceRequestCollection`], for example
/// `graph.directory().tenant_governance().governance_requests()`.
///
/// [`GovernanceRequestCollection`]: crate::requests::tenant_governance_services::governance_request::GovernanceRequestCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/tenantgovernanceservices-governancerequest?view=graph-rest-beta
pub struct GovernanceRequest {
    /// `expirationDateTime`. Never null.
    pub expiration_date_time: mg::Field<mg::DateTimeOffset>,
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
    /// `requestDateTime`. Never null.
    pub request_date_time: mg::Field<mg::DateTimeOffset>,
    /// `status`. Never null.
    pub status: mg::Field<mg::Open<super::RequestStatus>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    GovernanceRequest: "microsoft.graph.tenantGovernanceServices.governanceRequest", entity, base crate::models::Entity;
    expiration_date_time: "expirationDateTime" required,
    governed_tenant_id: "governedTenantId" required,
    governed_tenant_name: "governedTenantName" required,
    governing_tenant_id: "governingTenantId" required,
    governing_tenant_name: "governingTenantName" required,
    id: "id" key required,
    policy_snapshot: "policySnapshot" required,
    request_date_time: "requestDateTime" required,
    status: "status" required,
}

mg::derived_from! { GovernanceRequest: crate::models::Entity }

impl GovernanceRequest {
    /// `governancePolicyTemplate`: [`GovernancePolicyTemplate`](super::GovernancePolicyTemplate).
    pub const GOVERNANCE_POLICY_TEMPLATE: mg::Nav<
        GovernanceRequest,
        super::GovernancePolicyTemplate,
    > = mg::Nav::new("governancePolicyTemplate");
}
