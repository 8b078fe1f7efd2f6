// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.privilegedAccessRoot`, by its URL.
    ///
    /// For example `/identityGovernance/privilegedAccess`.
    PrivilegedAccessRootResource(mg::One<models::PrivilegedAccessRoot>)
}

impl PrivilegedAccessRootResource {
    /// `…/group`: `privilegedAccessGroup`
    #[inline]
    pub fn group(
        &self,
    ) -> requests::privileged_access_group::PrivilegedAccessGroupResource {
        mg::to(self, "group")
    }
}
