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
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **TenantGovernance-Invitation.Read.All**, TenantGovernance-Invitation.ReadWrite.All | **TenantGovernance-Invitation.Read.All** |
    /// | `GET …/{id}` | **TenantGovernance-Invitation.Read.All**, TenantGovernance-Invitation.ReadWrite.All | **TenantGovernance-Invitation.Read.All** |
    /// | `POST` | **TenantGovernance-Invitation.ReadWrite.All** | – |
    /// | `DELETE …/{id}` | **TenantGovernance-Invitation.ReadWrite.All** | – |
    #[inline]
    pub fn governance_invitations(
        &self,
    ) -> requests::tenant_governance_services::governance_invitation::GovernanceInvitationCollection {
        mg::to(self, "governanceInvitations")
    }

    /// `…/governancePolicyTemplates`: many `microsoft.graph.tenantGovernanceServices.governancePolicyTemplate`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **TenantGovernance-PolicyTemplate.Read.All**, TenantGovernance-PolicyTemplate.ReadWrite.All | **TenantGovernance-PolicyTemplate.Read.All** |
    /// | `GET …/{id}` | **TenantGovernance-PolicyTemplate.Read.All**, TenantGovernance-PolicyTemplate.ReadWrite.All | **TenantGovernance-PolicyTemplate.Read.All** |
    /// | `POST` | **TenantGovernance-PolicyTemplate.ReadWrite.All** | – |
    /// | `PATCH …/{id}` | **TenantGovernance-PolicyTemplate.ReadWrite.All** | – |
    /// | `DELETE …/{id}` | **TenantGovernance-PolicyTemplate.ReadWrite.All** | – |
    #[inline]
    pub fn governance_policy_templates(
        &self,
    ) -> requests::tenant_governance_services::governance_policy_template::GovernancePolicyTemplateCollection {
        mg::to(self, "governancePolicyTemplates")
    }

    /// `…/governanceRelationships`: many `microsoft.graph.tenantGovernanceServices.governanceRelationship`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **TenantGovernance-Relationship.Read.All**, TenantGovernance-Relationship.ReadWrite.All | **TenantGovernance-Relationship.Read.All** |
    /// | `GET …/{id}` | **TenantGovernance-Relationship.Read.All**, TenantGovernance-Relationship.ReadWrite.All | **TenantGovernance-Relationship.Read.All** |
    /// | `PATCH …/{id}` | **TenantGovernance-Relationship.ReadWrite.All** | – |
    #[inline]
    pub fn governance_relationships(
        &self,
    ) -> requests::tenant_governance_services::governance_relationship::GovernanceRelationshipCollection {
        mg::to(self, "governanceRelationships")
    }

    /// `…/governanceRequests`: many `microsoft.graph.tenantGovernanceServices.governanceRequest`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **TenantGovernance-Request.Read.All**, TenantGovernance-Request.ReadWrite.All | **TenantGovernance-Request.Read.All** |
    /// | `GET …/{id}` | **TenantGovernance-Request.Read.All**, TenantGovernance-Request.ReadWrite.All | **TenantGovernance-Request.Read.All** |
    /// | `POST` | **TenantGovernance-Request.ReadWrite.All** | – |
    /// | `PATCH …/{id}` | **TenantGovernance-Request.ReadWrite.All** | – |
    #[inline]
    pub fn governance_requests(
        &self,
    ) -> requests::tenant_governance_services::governance_request::GovernanceRequestCollection {
        mg::to(self, "governanceRequests")
    }

    /// `…/relatedTenants`: many `microsoft.graph.tenantGovernanceServices.relatedTenant`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **TenantGovernance-RelatedTenant.Read.All**, TenantGovernance-RelatedTenant.ReadWrite.All | **TenantGovernance-RelatedTenant.Read.All** |
    /// | `GET …/{id}` | **TenantGovernance-RelatedTenant.Read.All**, TenantGovernance-RelatedTenant.ReadWrite.All | **TenantGovernance-RelatedTenant.Read.All** |
    #[inline]
    pub fn related_tenants(
        &self,
    ) -> requests::tenant_governance_services::related_tenant::RelatedTenantCollection {
        mg::to(self, "relatedTenants")
    }

    /// `…/settings`: `microsoft.graph.tenantGovernanceServices.tenantGovernanceSetting`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **TenantGovernance-Setting.Read.All**, TenantGovernance-Setting.ReadWrite.All | **TenantGovernance-Setting.Read.All** |
    /// | `PATCH` | **TenantGovernance-Setting.ReadWrite.All** | – |
    #[inline]
    pub fn settings(
        &self,
    ) -> requests::tenant_governance_services::tenant_governance_setting::TenantGovernanceSettingResource {
        mg::to(self, "settings")
    }
}
