// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.trustFramework`, by its URL.
    ///
    /// For example `/trustFramework`.
    TrustFrameworkResource(mg::One<models::TrustFramework>)
}

impl TrustFrameworkResource {
    /// `…/keySets`: many `trustFrameworkKeySet`
    #[inline]
    pub fn key_sets(
        &self,
    ) -> requests::trust_framework_key_set::TrustFrameworkKeySetCollection {
        mg::to(self, "keySets")
    }

    /// `…/policies`: many `trustFrameworkPolicy`
    #[inline]
    pub fn policies(
        &self,
    ) -> requests::trust_framework_policy::TrustFrameworkPolicyCollection {
        mg::to(self, "policies")
    }
}
