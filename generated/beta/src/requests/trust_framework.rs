// @generated
use crate::{mg, models, requests};

/// Requests on one [`TrustFramework`](models::TrustFramework): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.trust_framework()`.
#[derive(Clone, Debug)]
pub struct TrustFrameworkResource(mg::One<models::TrustFramework>);

mg::builder! { TrustFrameworkResource: mg::One<models::TrustFramework> }

impl TrustFrameworkResource {
    /// `…/keySets`: many [`TrustFrameworkKeySet`](models::TrustFrameworkKeySet).
    ///
    /// Least privileged permission to read: `TrustFrameworkKeySet.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn key_sets(
        &self,
    ) -> requests::trust_framework_key_set::TrustFrameworkKeySetCollection {
        mg::navigate(self, "keySets")
    }

    /// `…/policies`: many [`TrustFrameworkPolicy`](models::TrustFrameworkPolicy).
    ///
    /// Least privileged permission to read: `Policy.Read.All` (delegated, application).
    #[inline]
    pub fn policies(
        &self,
    ) -> requests::trust_framework_policy::TrustFrameworkPolicyCollection {
        mg::navigate(self, "policies")
    }
}
