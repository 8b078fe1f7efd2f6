// @generated
use crate::{mg, models, requests};

/// Requests on one [`PrivilegedAccessRoot`](models::PrivilegedAccessRoot): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.identity_governance().privileged_access()`.
#[derive(Clone, Debug)]
pub struct PrivilegedAccessRootResource(mg::One<models::PrivilegedAccessRoot>);

mg::builder! { PrivilegedAccessRootResource: mg::One<models::PrivilegedAccessRoot> }

impl PrivilegedAccessRootResource {
    /// `…/group`: [`PrivilegedAccessGroup`](models::PrivilegedAccessGroup).
    #[inline]
    pub fn group(
        &self,
    ) -> requests::privileged_access_group::PrivilegedAccessGroupResource {
        mg::navigate(self, "group")
    }
}
