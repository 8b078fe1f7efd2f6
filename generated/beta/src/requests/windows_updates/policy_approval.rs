// @generated
use crate::{mg, models, requests};

/// Requests on one [`PolicyApproval`](models::windows_updates::PolicyApproval): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.admin().windows().updates().policies().id(id).approvals().id(id)`.
#[derive(Clone, Debug)]
pub struct PolicyApprovalResource(mg::One<models::windows_updates::PolicyApproval>);

mg::builder! { PolicyApprovalResource: mg::One<models::windows_updates::PolicyApproval> }

impl PolicyApprovalResource {
    /// `…/catalogEntry`: [`CatalogEntry`](models::windows_updates::CatalogEntry).
    #[inline]
    pub fn catalog_entry(
        &self,
    ) -> requests::windows_updates::catalog_entry::CatalogEntryResource {
        mg::navigate(self, "catalogEntry")
    }
}

/// Requests on a collection of [`PolicyApproval`](models::windows_updates::PolicyApproval): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.admin().windows().updates().policies().id(id).approvals()`.
pub type PolicyApprovalCollection = mg::Many<
    models::windows_updates::PolicyApproval,
    PolicyApprovalResource,
>;
