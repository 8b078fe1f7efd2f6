// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.networkaccess.filteringProfile`, by its URL.
    ///
    /// For example `/networkAccess/filteringProfiles/{filteringProfile-id}`.
    FilteringProfileResource(mg::One<models::networkaccess::FilteringProfile>)
}

impl FilteringProfileResource {
    /// `…/conditionalAccessPolicies`: many `microsoft.graph.networkaccess.conditionalAccessPolicy`
    #[inline]
    pub fn conditional_access_policies(
        &self,
    ) -> requests::networkaccess::conditional_access_policy::ConditionalAccessPolicyCollection {
        mg::to(self, "conditionalAccessPolicies")
    }

    /// `…/policies`: many `microsoft.graph.networkaccess.policyLink`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **NetworkAccess.Read.All**, NetworkAccess.ReadWrite.All | **NetworkAccess.Read.All**, NetworkAccess.ReadWrite.All |
    /// | `GET …/{id}` | **NetworkAccess.Read.All**, NetworkAccess.ReadWrite.All | **NetworkAccess.Read.All**, NetworkAccess.ReadWrite.All |
    /// | `POST` | **NetworkAccess.ReadWrite.All** | **NetworkAccess.ReadWrite.All** |
    /// | `PATCH …/{id}` | **NetworkAccess.ReadWrite.All** | **NetworkAccess.ReadWrite.All** |
    /// | `DELETE …/{id}` | **NetworkAccess.ReadWrite.All** | **NetworkAccess.ReadWrite.All** |
    #[inline]
    pub fn policies(
        &self,
    ) -> requests::networkaccess::policy_link::PolicyLinkCollection {
        mg::to(self, "policies")
    }
}

/// A collection of `microsoft.graph.networkaccess.filteringProfile`, by its URL.
///
/// For example `/networkAccess/filteringProfiles`.
pub type FilteringProfileCollection = mg::Many<
    models::networkaccess::FilteringProfile,
    FilteringProfileResource,
>;
