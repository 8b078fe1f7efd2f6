// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`TenantRelationshipAccessPolicyBase`](models::TenantRelationshipAccessPolicyBase): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example `graph.directory_objects().id(id).cast_to_tenant_relationship_access_policy_base()`.
#[derive(Clone, Debug)]
pub struct TenantRelationshipAccessPolicyBaseResource(
    mg::One<
        models::TenantRelationshipAccessPolicyBase,
        requests::policy_base::PolicyBaseResource,
    >,
);

mg::builder! { TenantRelationshipAccessPolicyBaseResource: mg::One<models::TenantRelationshipAccessPolicyBase, requests::policy_base::PolicyBaseResource> }

impl TenantRelationshipAccessPolicyBaseResource {
    /// `…/microsoft.graph.crossTenantAccessPolicy`: cast to
    /// [`CrossTenantAccessPolicy`](models::CrossTenantAccessPolicy).
    #[doc(alias = "microsoft.graph.crossTenantAccessPolicy")]
    #[inline]
    pub fn cast_to_cross_tenant_access_policy(
        &self,
    ) -> requests::cross_tenant_access_policy::CrossTenantAccessPolicyResource {
        mg::navigate(self, "microsoft.graph.crossTenantAccessPolicy")
    }
}

/// Requests on a collection of
/// [`TenantRelationshipAccessPolicyBase`](models::TenantRelationshipAccessPolicyBase): `list`,
/// `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.directory_objects().cast_to_tenant_relationship_access_policy_base()`.
#[derive(Clone, Debug)]
pub struct TenantRelationshipAccessPolicyBaseCollection(
    mg::Many<
        models::TenantRelationshipAccessPolicyBase,
        TenantRelationshipAccessPolicyBaseResource,
        requests::policy_base::PolicyBaseCollection,
    >,
);

mg::builder! { TenantRelationshipAccessPolicyBaseCollection: mg::Many<models::TenantRelationshipAccessPolicyBase, TenantRelationshipAccessPolicyBaseResource, requests::policy_base::PolicyBaseCollection> }

impl TenantRelationshipAccessPolicyBaseCollection {
    /// `…/microsoft.graph.crossTenantAccessPolicy`: the members that are
    /// [`CrossTenantAccessPolicy`](models::CrossTenantAccessPolicy).
    #[doc(alias = "microsoft.graph.crossTenantAccessPolicy")]
    #[inline]
    pub fn cast_to_cross_tenant_access_policy(
        &self,
    ) -> requests::cross_tenant_access_policy::CrossTenantAccessPolicyCollection {
        mg::navigate(self, "microsoft.graph.crossTenantAccessPolicy")
    }
}
