// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.office365GroupsActivityStorage`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/office365groupsactivitystorage?view=graph-rest-beta>
    Office365GroupsActivityStorage "microsoft.graph.office365GroupsActivityStorage" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `mailboxStorageUsedInBytes`: Int64
    mailbox_storage_used_in_bytes "mailboxStorageUsedInBytes": i64,
    /// `reportDate`: Date
    report_date "reportDate": mg::Date,
    /// `reportPeriod`: String
    report_period "reportPeriod": String,
    /// `reportRefreshDate`: Date
    report_refresh_date "reportRefreshDate": mg::Date,
    /// `siteStorageUsedInBytes`: Int64
    site_storage_used_in_bytes "siteStorageUsedInBytes": i64,
}

mg::derived_from! { Office365GroupsActivityStorage: super::Entity }
