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
    #[inline]
    pub fn profiles(
        &self,
    ) -> requests::verified_id_profile::VerifiedIdProfileCollection {
        mg::to(self, "profiles")
    }
}
