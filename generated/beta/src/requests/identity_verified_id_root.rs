// @generated
use crate::{mg, models, requests};

/// Requests on one [`IdentityVerifiedIdRoot`](models::IdentityVerifiedIdRoot): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.identity().verified_id()`.
#[derive(Clone, Debug)]
pub struct IdentityVerifiedIdRootResource(mg::One<models::IdentityVerifiedIdRoot>);

mg::builder! { IdentityVerifiedIdRootResource: mg::One<models::IdentityVerifiedIdRoot> }

impl IdentityVerifiedIdRootResource {
    /// `…/profiles`: many [`VerifiedIdProfile`](models::VerifiedIdProfile).
    ///
    /// Least privileged permission to read: `VerifiedId-Profile.Read.All` (delegated, application).
    #[inline]
    pub fn profiles(
        &self,
    ) -> requests::verified_id_profile::VerifiedIdProfileCollection {
        mg::navigate(self, "profiles")
    }
}
