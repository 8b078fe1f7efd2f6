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
    #[inline]
    pub fn default(
        &self,
    ) -> requests::cross_tenant_access_policy_configuration_default::CrossTenantAccessPolicyConfigurationDefaultResource {
        mg::to(self, "default")
    }

    /// `…/partners`: many `crossTenantAccessPolicyConfigurationPartner`
    #[inline]
    pub fn partners(
        &self,
    ) -> requests::cross_tenant_access_policy_configuration_partner::CrossTenantAccessPolicyConfigurationPartnerCollection {
        mg::to(self, "partners")
    }

    /// `…/templates`: `policyTemplate`
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
