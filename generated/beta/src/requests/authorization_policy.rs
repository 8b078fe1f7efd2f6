// @generated
use crate::{mg, models, requests};

/// Requests on one [`AuthorizationPolicy`](models::AuthorizationPolicy): `get`, `update`, `delete`,
/// and the methods below.
///
/// For example `graph.directory_objects().id(id).cast_to_authorization_policy()`.
#[derive(Clone, Debug)]
pub struct AuthorizationPolicyResource(
    mg::One<models::AuthorizationPolicy, requests::policy_base::PolicyBaseResource>,
);

mg::builder! { AuthorizationPolicyResource: mg::One<models::AuthorizationPolicy, requests::policy_base::PolicyBaseResource> }

impl AuthorizationPolicyResource {
    /// `…/defaultUserRoleOverrides`: many
    /// [`DefaultUserRoleOverride`](models::DefaultUserRoleOverride).
    #[inline]
    pub fn default_user_role_overrides(
        &self,
    ) -> requests::default_user_role_override::DefaultUserRoleOverrideCollection {
        mg::navigate(self, "defaultUserRoleOverrides")
    }
}

/// Requests on a collection of [`AuthorizationPolicy`](models::AuthorizationPolicy): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.directory_objects().cast_to_authorization_policy()`.
pub type AuthorizationPolicyCollection = mg::Many<
    models::AuthorizationPolicy,
    AuthorizationPolicyResource,
    requests::policy_base::PolicyBaseCollection,
>;
