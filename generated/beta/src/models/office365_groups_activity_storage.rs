// @generated
use crate::mg;

/// Entity type [`microsoft.graph.office365GroupsActivityStorage`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`Office365GroupsActivityStorageCollection`], for example
/// `graph.reports().get_office365_groups_activity_storage(parameters)`.
///
/// [`Office365GroupsActivityStorageCollection`]: crate::requests::office365_groups_activity_storage::Office365GroupsActivityStorageCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/office365groupsactivitystorage?view=graph-rest-beta
pub struct Office365GroupsActivityStorage {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `mailboxStorageUsedInBytes`.
    pub mailbox_storage_used_in_bytes: mg::Field<i64>,
    /// `reportDate`.
    pub report_date: mg::Field<mg::Date>,
    /// `reportPeriod`.
    pub report_period: mg::Field<String>,
    /// `reportRefreshDate`.
    pub report_refresh_date: mg::Field<mg::Date>,
    /// `siteStorageUsedInBytes`.
    pub site_storage_used_in_bytes: mg::Field<i64>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Office365GroupsActivityStorage: "microsoft.graph.office365GroupsActivityStorage", entity, base super::Entity;
    id: "id" key required,
    mailbox_storage_used_in_bytes: "mailboxStorageUsedInBytes",
    report_date: "reportDate",
    report_period: "reportPeriod",
    report_refresh_date: "reportRefreshDate",
    site_storage_used_in_bytes: "siteStorageUsedInBytes",
}

mg::derived_from! { Office365GroupsActivityStorage: super::Entity }
