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
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **TrustFrameworkKeySet.Read.All**, **TrustFrameworkKeySet.ReadWrite.All** | **TrustFrameworkKeySet.Read.All**, **TrustFrameworkKeySet.ReadWrite.All** |
    /// | `GET …/{id}` | **TrustFrameworkKeySet.Read.All**, **TrustFrameworkKeySet.ReadWrite.All** | **TrustFrameworkKeySet.Read.All**, **TrustFrameworkKeySet.ReadWrite.All** |
    /// | `POST` | **TrustFrameworkKeySet.ReadWrite.All** | **TrustFrameworkKeySet.ReadWrite.All** |
    /// | `PATCH …/{id}` | **TrustFrameworkKeySet.ReadWrite.All** | **TrustFrameworkKeySet.ReadWrite.All** |
    /// | `PUT …/{id}` | **TrustFrameworkKeySet.ReadWrite.All** | **TrustFrameworkKeySet.ReadWrite.All** |
    /// | `DELETE …/{id}` | **TrustFrameworkKeySet.ReadWrite.All** | **TrustFrameworkKeySet.ReadWrite.All** |
    #[inline]
    pub fn key_sets(
        &self,
    ) -> requests::trust_framework_key_set::TrustFrameworkKeySetCollection {
        mg::to(self, "keySets")
    }

    /// `…/policies`: many `trustFrameworkPolicy`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Policy.Read.All**, **Policy.ReadWrite.TrustFramework** | **Policy.Read.All**, **Policy.ReadWrite.TrustFramework** |
    /// | `GET …/{id}` | **Policy.Read.All**, **Policy.ReadWrite.TrustFramework** | **Policy.Read.All**, **Policy.ReadWrite.TrustFramework** |
    /// | `POST` | **Policy.ReadWrite.TrustFramework** | **Policy.ReadWrite.TrustFramework** |
    /// | `PUT …/{id}` | **Policy.ReadWrite.TrustFramework** | **Policy.ReadWrite.TrustFramework** |
    /// | `DELETE …/{id}` | **Policy.ReadWrite.TrustFramework** | **Policy.ReadWrite.TrustFramework** |
    #[inline]
    pub fn policies(
        &self,
    ) -> requests::trust_framework_policy::TrustFrameworkPolicyCollection {
        mg::to(self, "policies")
    }
}
