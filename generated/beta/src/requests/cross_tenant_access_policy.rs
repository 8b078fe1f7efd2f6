// @generated
use crate::{mg, models, requests};

/// Requests on one [`CrossTenantAccessPolicy`](models::CrossTenantAccessPolicy): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.policies().cross_tenant_access_policy()`.
#[derive(Clone, Debug)]
pub struct CrossTenantAccessPolicyResource(
    mg::One<
        models::CrossTenantAccessPolicy,
        requests::tenant_relationship_access_policy_base::TenantRelationshipAccessPolicyBaseResource,
    >,
);

mg::builder! { CrossTenantAccessPolicyResource: mg::One<models::CrossTenantAccessPolicy, requests::tenant_relationship_access_policy_base::TenantRelationshipAccessPolicyBaseResource> }

impl CrossTenantAccessPolicyResource {
    /// `…/default`: [`CrossTenantAccessPolicyConfigurationDefault`].
    ///
    /// Least privileged permission to read: `Policy.Read.All` (delegated, application).
    ///
    /// [`CrossTenantAccessPolicyConfigurationDefault`]: models::CrossTenantAccessPolicyConfigurationDefault
    #[inline]
    pub fn default(
        &self,
    ) -> requests::cross_tenant_access_policy_configuration_default::CrossTenantAccessPolicyConfigurationDefaultResource {
        mg::navigate(self, "default")
    }

    /// `…/partners`: many [`CrossTenantAccessPolicyConfigurationPartner`].
    ///
    /// Least privileged permission to read: `Policy.Read.All` (delegated, application).
    ///
    /// [`CrossTenantAccessPolicyConfigurationPartner`]: models::CrossTenantAccessPolicyConfigurationPartner
    #[inline]
    pub fn partners(
        &self,
    ) -> requests::cross_tenant_access_policy_configuration_partner::CrossTenantAccessPolicyConfigurationPartnerCollection {
        mg::navigate(self, "partners")
    }

    /// `…/templates`: [`PolicyTemplate`](models::PolicyTemplate).
    ///
    /// Least privileged permission to read: `MultiTenantOrganization.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn templates(&self) -> requests::policy_template::PolicyTemplateResource {
        mg::navigate(self, "templates")
    }
}

/// Requests on a collection of [`CrossTenantAccessPolicy`](models::CrossTenantAccessPolicy):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.directory_objects().cast_to_cross_tenant_access_policy()`.
pub type CrossTenantAccessPolicyCollection = mg::Many<
    models::CrossTenantAccessPolicy,
    CrossTenantAccessPolicyResource,
    requests::tenant_relationship_access_policy_base::TenantRelationshipAccessPolicyBaseCollection,
>;
