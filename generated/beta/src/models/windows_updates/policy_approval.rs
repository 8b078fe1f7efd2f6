// @generated
use crate::mg;

/// Entity type [`microsoft.graph.windowsUpdates.policyApproval`][reference], derived from
/// [`Entity`](crate::models::Entity).
///
/// Requests: [`PolicyApprovalCollection`], for example
/// `graph.admin().windows().updates().policies().id(id).approvals()`.
///
/// [`PolicyApprovalCollection`]: crate::requests::windows_updates::policy_approval::PolicyApprovalCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/windowsupdates-policyapproval?view=graph-rest-beta
pub struct PolicyApproval {
    /// `catalogEntryId`. Never null.
    pub catalog_entry_id: mg::Field<String>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `status`. Never null.
    pub status: mg::Field<mg::Open<super::ApprovalStatus>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PolicyApproval: "microsoft.graph.windowsUpdates.policyApproval", entity, base crate::models::Entity;
    catalog_entry_id: "catalogEntryId" required,
    created_date_time: "createdDateTime",
    id: "id" key required,
    last_modified_date_time: "lastModifiedDateTime",
    status: "status" required,
}

mg::derived_from! { PolicyApproval: crate::models::Entity }

impl PolicyApproval {
    /// `catalogEntry`: [`CatalogEntry`](super::CatalogEntry).
    pub const CATALOG_ENTRY: mg::Nav<PolicyApproval, super::CatalogEntry> = mg::Nav::new(
        "catalogEntry",
    );
}
