// @generated
use crate::{mg, models, requests};

/// Requests on one [`FilteringProfile`](models::networkaccess::FilteringProfile): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.network_access().filtering_profiles().id(id)`.
#[derive(Clone, Debug)]
pub struct FilteringProfileResource(mg::One<models::networkaccess::FilteringProfile>);

mg::builder! { FilteringProfileResource: mg::One<models::networkaccess::FilteringProfile> }

impl FilteringProfileResource {
    /// `…/conditionalAccessPolicies`: many
    /// [`ConditionalAccessPolicy`](models::networkaccess::ConditionalAccessPolicy).
    #[inline]
    pub fn conditional_access_policies(
        &self,
    ) -> requests::networkaccess::conditional_access_policy::ConditionalAccessPolicyCollection {
        mg::navigate(self, "conditionalAccessPolicies")
    }

    /// `…/policies`: many [`PolicyLink`](models::networkaccess::PolicyLink).
    ///
    /// Least privileged permission to read: `NetworkAccess.Read.All` (delegated, application).
    #[inline]
    pub fn policies(
        &self,
    ) -> requests::networkaccess::policy_link::PolicyLinkCollection {
        mg::navigate(self, "policies")
    }
}

/// Requests on a collection of [`FilteringProfile`](models::networkaccess::FilteringProfile):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.network_access().filtering_profiles()`.
pub type FilteringProfileCollection = mg::Many<
    models::networkaccess::FilteringProfile,
    FilteringProfileResource,
>;
