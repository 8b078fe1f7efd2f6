// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsUpdates.policyApproval`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/windowsupdates-policyapproval?view=graph-rest-beta>
    PolicyApproval "microsoft.graph.windowsUpdates.policyApproval" "entity" : crate::models::Entity;
    /// `catalogEntryId`: String, not null
    catalog_entry_id "catalogEntryId" "r": String,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `status`: microsoft.graph.windowsUpdates.approvalStatus, not null
    status "status" "r": mg::Open<super::ApprovalStatus>,
}

mg::derived_from! { PolicyApproval: crate::models::Entity }

impl PolicyApproval {
    /// `catalogEntry`: `microsoft.graph.windowsUpdates.catalogEntry`
    pub const CATALOG_ENTRY: mg::Nav<PolicyApproval, super::CatalogEntry> = mg::Nav::new(
        "catalogEntry",
    );
}
