// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.tenantRelationshipAccessPolicyBase`, by its URL.
    TenantRelationshipAccessPolicyBaseResource(mg::One<models::TenantRelationshipAccessPolicyBase, requests::policy_base::PolicyBaseResource>)
}

impl TenantRelationshipAccessPolicyBaseResource {
    /// `…/microsoft.graph.crossTenantAccessPolicy`
    #[inline]
    pub fn as_cross_tenant_access_policy(
        &self,
    ) -> requests::cross_tenant_access_policy::CrossTenantAccessPolicyResource {
        mg::to(self, "microsoft.graph.crossTenantAccessPolicy")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.tenantRelationshipAccessPolicyBase`, by its URL.
    TenantRelationshipAccessPolicyBaseCollection(mg::Many<models::TenantRelationshipAccessPolicyBase, TenantRelationshipAccessPolicyBaseResource, requests::policy_base::PolicyBaseCollection>)
}

impl TenantRelationshipAccessPolicyBaseCollection {
    /// `…/microsoft.graph.crossTenantAccessPolicy`
    #[inline]
    pub fn as_cross_tenant_access_policy(
        &self,
    ) -> requests::cross_tenant_access_policy::CrossTenantAccessPolicyCollection {
        mg::to(self, "microsoft.graph.crossTenantAccessPolicy")
    }
}
