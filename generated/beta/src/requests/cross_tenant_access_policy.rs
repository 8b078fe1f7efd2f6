// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.crossTenantAccessPolicy`, by its URL.
    ///
    /// For example `/policies/crossTenantAccessPolicy`.
    CrossTenantAccessPolicyResource(mg::One<models::CrossTenantAccessPolicy, requests::tenant_relationship_access_policy_base::TenantRelationshipAccessPolicyBaseResource>)
}

impl CrossTenantAccessPolicyResource {
    /// `…/default`: `crossTenantAccessPolicyConfigurationDefault`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | Policy.Read.All, Policy.ReadWrite.CrossTenantAccess | Policy.Read.All, Policy.ReadWrite.CrossTenantAccess |
    /// | `PATCH` | **Policy.ReadWrite.CrossTenantAccess** | **Policy.ReadWrite.CrossTenantAccess** |
    #[inline]
    pub fn default(
        &self,
    ) -> requests::cross_tenant_access_policy_configuration_default::CrossTenantAccessPolicyConfigurationDefaultResource {
        mg::to(self, "default")
    }

    /// `…/partners`: many `crossTenantAccessPolicyConfigurationPartner`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | Policy.Read.All, Policy.ReadWrite.CrossTenantAccess | Policy.Read.All, Policy.ReadWrite.CrossTenantAccess |
    /// | `GET …/{id}` | Policy.Read.All, Policy.ReadWrite.CrossTenantAccess | Policy.Read.All, Policy.ReadWrite.CrossTenantAccess |
    /// | `POST` | **Policy.ReadWrite.CrossTenantAccess** | **Policy.ReadWrite.CrossTenantAccess** |
    /// | `PATCH …/{id}` | **Policy.ReadWrite.CrossTenantAccess** | **Policy.ReadWrite.CrossTenantAccess** |
    /// | `DELETE …/{id}` | **Policy.ReadWrite.CrossTenantAccess** | **Policy.ReadWrite.CrossTenantAccess** |
    #[inline]
    pub fn partners(
        &self,
    ) -> requests::cross_tenant_access_policy_configuration_partner::CrossTenantAccessPolicyConfigurationPartnerCollection {
        mg::to(self, "partners")
    }

    /// `…/templates`: `policyTemplate`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **MultiTenantOrganization.Read.All**, **MultiTenantOrganization.ReadWrite.All** | **MultiTenantOrganization.Read.All**, **MultiTenantOrganization.ReadWrite.All** |
    /// | `PATCH` | **MultiTenantOrganization.ReadWrite.All** | **MultiTenantOrganization.ReadWrite.All** |
    #[inline]
    pub fn templates(&self) -> requests::policy_template::PolicyTemplateResource {
        mg::to(self, "templates")
    }
}

/// A collection of `microsoft.graph.crossTenantAccessPolicy`, by its URL.
pub type CrossTenantAccessPolicyCollection = mg::Many<
    models::CrossTenantAccessPolicy,
    CrossTenantAccessPolicyResource,
    requests::tenant_relationship_access_policy_base::TenantRelationshipAccessPolicyBaseCollection,
>;
