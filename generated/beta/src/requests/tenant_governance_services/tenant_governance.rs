// @generated
use crate::{mg, models, requests};

/// Requests on one [`TenantGovernance`](models::tenant_governance_services::TenantGovernance):
/// `get`, `update`, `delete`, and the methods below.
///
/// For example `graph.directory().tenant_governance()`.
#[derive(Clone, Debug)]
pub struct TenantGovernanceResource(
    mg::One<models::tenant_governance_services::TenantGovernance>,
);

mg::builder! { TenantGovernanceResource: mg::One<models::tenant_governance_services::TenantGovernance> }

impl TenantGovernanceResource {
    /// `…/governanceInvitations`: many
    /// [`GovernanceInvitation`](models::tenant_governance_services::GovernanceInvitation).
    ///
    /// Least privileged permission to read: `TenantGovernance-Invitation.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn governance_invitations(
        &self,
    ) -> requests::tenant_governance_services::governance_invitation::GovernanceInvitationCollection {
        mg::navigate(self, "governanceInvitations")
    }

    /// `…/governancePolicyTemplates`: many
    /// [`GovernancePolicyTemplate`](models::tenant_governance_services::GovernancePolicyTemplate).
    ///
    /// Least privileged permission to read: `TenantGovernance-PolicyTemplate.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn governance_policy_templates(
        &self,
    ) -> requests::tenant_governance_services::governance_policy_template::GovernancePolicyTemplateCollection {
        mg::navigate(self, "governancePolicyTemplates")
    }

    /// `…/governanceRelationships`: many
    /// [`GovernanceRelationship`](models::tenant_governance_services::GovernanceRelationship).
    ///
    /// Least privileged permission to read: `TenantGovernance-Relationship.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn governance_relationships(
        &self,
    ) -> requests::tenant_governance_services::governance_relationship::GovernanceRelationshipCollection {
        mg::navigate(self, "governanceRelationships")
    }

    /// `…/governanceRequests`: many
    /// [`GovernanceRequest`](models::tenant_governance_services::GovernanceRequest).
    ///
    /// Least privileged permission to read: `TenantGovernance-Request.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn governance_requests(
        &self,
    ) -> requests::tenant_governance_services::governance_request::GovernanceRequestCollection {
        mg::navigate(self, "governanceRequests")
    }

    /// `…/relatedTenants`: many
    /// [`RelatedTenant`](models::tenant_governance_services::RelatedTenant).
    ///
    /// Least privileged permission to read: `TenantGovernance-RelatedTenant.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn related_tenants(
        &self,
    ) -> requests::tenant_governance_services::related_tenant::RelatedTenantCollection {
        mg::navigate(self, "relatedTenants")
    }

    /// `…/settings`:
    /// [`TenantGovernanceSetting`](models::tenant_governance_services::TenantGovernanceSetting).
    ///
    /// Least privileged permission to read: `TenantGovernance-Setting.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn settings(
        &self,
    ) -> requests::tenant_governance_services::tenant_governance_setting::TenantGovernanceSettingResource {
        mg::navigate(self, "settings")
    }
}
