// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.authorizationPolicy`, by its URL.
    AuthorizationPolicyResource(mg::One<models::AuthorizationPolicy, requests::policy_base::PolicyBaseResource>)
}

impl AuthorizationPolicyResource {
    /// `…/defaultUserRoleOverrides`: many `defaultUserRoleOverride`
    #[inline]
    pub fn default_user_role_overrides(
        &self,
    ) -> requests::default_user_role_override::DefaultUserRoleOverrideCollection {
        mg::to(self, "defaultUserRoleOverrides")
    }
}

/// A collection of `microsoft.graph.authorizationPolicy`, by its URL.
pub type AuthorizationPolicyCollection = mg::Many<
    models::AuthorizationPolicy,
    AuthorizationPolicyResource,
    requests::policy_base::PolicyBaseCollection,
>;
