// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.windowsUpdates.policyApproval`, by its URL.
    ///
    /// For example `/admin/windows/updates/policies/{policy-id}/approvals/{policyApproval-id}`.
    PolicyApprovalResource(mg::One<models::windows_updates::PolicyApproval>)
}

impl PolicyApprovalResource {
    /// `…/catalogEntry`: `microsoft.graph.windowsUpdates.catalogEntry`
    #[inline]
    pub fn catalog_entry(
        &self,
    ) -> requests::windows_updates::catalog_entry::CatalogEntryResource {
        mg::to(self, "catalogEntry")
    }
}

/// A collection of `microsoft.graph.windowsUpdates.policyApproval`, by its URL.
///
/// For example `/admin/windows/updates/policies/{policy-id}/approvals`.
pub type PolicyApprovalCollection = mg::Many<
    models::windows_updates::PolicyApproval,
    PolicyApprovalResource,
>;
