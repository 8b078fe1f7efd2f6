// @generated
use crate::mg;

/// Entity type [`microsoft.graph.tenantGovernanceServices.tenantGovernance`][reference], derived
/// from [`Entity`](crate::models::Entity).
///
/// Requests: [`TenantGovernanceResource`], for example `graph.directory().tenant_governance()`.
///
/// [`TenantGovernanceResource`]: crate::requests::tenant_governance_services::tenant_governance::TenantGovernanceResource
/// [reference]: https://learn.microsoft.com/graph/api/resources/tenantgovernanceservices-tenantgovernance?view=graph-rest-beta
pub struct TenantGovernance {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TenantGovernance: "microsoft.graph.tenantGovernanceServices.tenantGovernance", entity, base crate::models::Entity;
    id: "id" key required,
}

mg::derived_from! { TenantGovernance: crate::models::Entity }

impl TenantGovernance {
    /// `governanceInvitations`: many [`GovernanceInvitation`](super::GovernanceInvitation).
    pub const GOVERNANCE_INVITATIONS: mg::Nav<
        TenantGovernance,
        Vec<super::GovernanceInvitation>,
    > = mg::Nav::new("governanceInvitations");
    /// `governancePolicyTemplates`: many
    /// [`GovernancePolicyTemplate`](super::GovernancePolicyTemplate).
    pub const GOVERNANCE_POLICY_TEMPLATES: mg::Nav<
        TenantGovernance,
        Vec<super::GovernancePolicyTemplate>,
    > = mg::Nav::new("governancePolicyTemplates");
    /// `governanceRelationships`: many [`GovernanceRelationship`](super::GovernanceRelationship).
    pub const GOVERNANCE_RELATIONSHIPS: mg::Nav<
        TenantGovernance,
        Vec<super::GovernanceRelationship>,
    > = mg::Nav::new("governanceRelationships");
    /// `governanceRequests`: many [`GovernanceRequest`](super::GovernanceRequest).
    pub const GOVERNANCE_REQUESTS: mg::Nav<
        TenantGovernance,
        Vec<super::GovernanceRequest>,
    > = mg::Nav::new("governanceRequests");
    /// `relatedTenants`: many [`RelatedTenant`](super::RelatedTenant).
    pub const RELATED_TENANTS: mg::Nav<TenantGovernance, Vec<super::RelatedTenant>> = mg::Nav::new(
        "relatedTenants",
    );
    /// `settings`: [`TenantGovernanceSetting`](super::TenantGovernanceSetting).
    pub const SETTINGS: mg::Nav<TenantGovernance, super::TenantGovernanceSetting> = mg::Nav::new(
        "settings",
    );
}
