// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.tenantGovernanceServices.tenantGovernance`, by its URL.
    ///
    /// For example `/directory/tenantGovernance`.
    TenantGovernanceResource(mg::One<models::tenant_governance_services::TenantGovernance>)
}

impl TenantGovernanceResource {
    /// `…/governanceInvitations`: many `microsoft.graph.tenantGovernanceServices.governanceInvitation`
    #[inline]
    pub fn governance_invitations(
        &self,
    ) -> requests::tenant_governance_services::governance_invitation::GovernanceInvitationCollection {
        mg::to(self, "governanceInvitations")
    }

    /// `…/governancePolicyTemplates`: many `microsoft.graph.tenantGovernanceServices.governancePolicyTemplate`
    #[inline]
    pub fn governance_policy_templates(
        &self,
    ) -> requests::tenant_governance_services::governance_policy_template::GovernancePolicyTemplateCollection {
        mg::to(self, "governancePolicyTemplates")
    }

    /// `…/governanceRelationships`: many `microsoft.graph.tenantGovernanceServices.governanceRelationship`
    #[inline]
    pub fn governance_relationships(
        &self,
    ) -> requests::tenant_governance_services::governance_relationship::GovernanceRelationshipCollection {
        mg::to(self, "governanceRelationships")
    }

    /// `…/governanceRequests`: many `microsoft.graph.tenantGovernanceServices.governanceRequest`
    #[inline]
    pub fn governance_requests(
        &self,
    ) -> requests::tenant_governance_services::governance_request::GovernanceRequestCollection {
        mg::to(self, "governanceRequests")
    }

    /// `…/relatedTenants`: many `microsoft.graph.tenantGovernanceServices.relatedTenant`
    #[inline]
    pub fn related_tenants(
        &self,
    ) -> requests::tenant_governance_services::related_tenant::RelatedTenantCollection {
        mg::to(self, "relatedTenants")
    }

    /// `…/settings`: `microsoft.graph.tenantGovernanceServices.tenantGovernanceSetting`
    #[inline]
    pub fn settings(
        &self,
    ) -> requests::tenant_governance_services::tenant_governance_setting::TenantGovernanceSettingResource {
        mg::to(self, "settings")
    }
}
