// @generated
use crate::{mg, models, requests};

/// Requests on one [`PermissionGrantPolicy`](models::PermissionGrantPolicy): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.directory_objects().id(id).cast_to_permission_grant_policy()`.
#[derive(Clone, Debug)]
pub struct PermissionGrantPolicyResource(
    mg::One<models::PermissionGrantPolicy, requests::policy_base::PolicyBaseResource>,
);

mg::builder! { PermissionGrantPolicyResource: mg::One<models::PermissionGrantPolicy, requests::policy_base::PolicyBaseResource> }

impl PermissionGrantPolicyResource {
    /// `…/excludes`: many [`PermissionGrantConditionSet`](models::PermissionGrantConditionSet).
    ///
    /// Least privileged permission to read: `Policy.Read.PermissionGrant` (delegated, application).
    #[inline]
    pub fn excludes(
        &self,
    ) -> requests::permission_grant_condition_set::PermissionGrantConditionSetCollection {
        mg::navigate(self, "excludes")
    }

    /// `…/includes`: many [`PermissionGrantConditionSet`](models::PermissionGrantConditionSet).
    ///
    /// Least privileged permission to read: `Policy.Read.PermissionGrant` (delegated, application).
    #[inline]
    pub fn includes(
        &self,
    ) -> requests::permission_grant_condition_set::PermissionGrantConditionSetCollection {
        mg::navigate(self, "includes")
    }
}

/// Requests on a collection of [`PermissionGrantPolicy`](models::PermissionGrantPolicy): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.directory_objects().cast_to_permission_grant_policy()`.
pub type PermissionGrantPolicyCollection = mg::Many<
    models::PermissionGrantPolicy,
    PermissionGrantPolicyResource,
    requests::policy_base::PolicyBaseCollection,
>;
