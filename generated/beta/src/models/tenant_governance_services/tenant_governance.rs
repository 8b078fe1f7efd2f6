// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.tenantGovernanceServices.tenantGovernance`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/tenantgovernanceservices-tenantgovernance?view=graph-rest-beta>
    TenantGovernance "microsoft.graph.tenantGovernanceServices.tenantGovernance" "entity" : crate::models::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { TenantGovernance: crate::models::Entity }

impl TenantGovernance {
    /// `governanceInvitations`: many `microsoft.graph.tenantGovernanceServices.governanceInvitation`, contained
    pub const GOVERNANCE_INVITATIONS: mg::Nav<
        TenantGovernance,
        Vec<super::GovernanceInvitation>,
    > = mg::Nav::new("governanceInvitations");
    /// `governancePolicyTemplates`: many `microsoft.graph.tenantGovernanceServices.governancePolicyTemplate`, contained
    pub const GOVERNANCE_POLICY_TEMPLATES: mg::Nav<
        TenantGovernance,
        Vec<super::GovernancePolicyTemplate>,
    > = mg::Nav::new("governancePolicyTemplates");
    /// `governanceRelationships`: many `microsoft.graph.tenantGovernanceServices.governanceRelationship`, contained
    pub const GOVERNANCE_RELATIONSHIPS: mg::Nav<
        TenantGovernance,
        Vec<super::GovernanceRelationship>,
    > = mg::Nav::new("governanceRelationships");
    /// `governanceRequests`: many `microsoft.graph.tenantGovernanceServices.governanceRequest`, contained
    pub const GOVERNANCE_REQUESTS: mg::Nav<
        TenantGovernance,
        Vec<super::GovernanceRequest>,
    > = mg::Nav::new("governanceRequests");
    /// `relatedTenants`: many `microsoft.graph.tenantGovernanceServices.relatedTenant`, contained
    pub const RELATED_TENANTS: mg::Nav<TenantGovernance, Vec<super::RelatedTenant>> = mg::Nav::new(
        "relatedTenants",
    );
    /// `settings`: `microsoft.graph.tenantGovernanceServices.tenantGovernanceSetting`, contained
    pub const SETTINGS: mg::Nav<TenantGovernance, super::TenantGovernanceSetting> = mg::Nav::new(
        "settings",
    );
}
