// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.identityVerifiedIdRoot`, by its URL.
    ///
    /// For example `/identity/verifiedId`.
    IdentityVerifiedIdRootResource(mg::One<models::IdentityVerifiedIdRoot>)
}

impl IdentityVerifiedIdRootResource {
    /// `…/profiles`: many `verifiedIdProfile`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **VerifiedId-Profile.Read.All**, **VerifiedId-Profile.ReadWrite.All** | **VerifiedId-Profile.Read.All** |
    /// | `GET …/{id}` | **VerifiedId-Profile.Read.All**, **VerifiedId-Profile.ReadWrite.All** | **VerifiedId-Profile.Read.All** |
    /// | `POST` | **VerifiedId-Profile.ReadWrite.All** | – |
    /// | `POST …/{id}` | **VerifiedId-Profile.ReadWrite.All** | – |
    /// | `PATCH` | **VerifiedId-Profile.ReadWrite.All** | – |
    /// | `PATCH …/{id}` | **VerifiedId-Profile.ReadWrite.All** | – |
    /// | `DELETE` | **VerifiedId-Profile.ReadWrite.All** | – |
    /// | `DELETE …/{id}` | **VerifiedId-Profile.ReadWrite.All** | – |
    #[inline]
    pub fn profiles(
        &self,
    ) -> requests::verified_id_profile::VerifiedIdProfileCollection {
        mg::to(self, "profiles")
    }
}
