// @generated
use crate::mg;

/// Abstract entity type [`microsoft.graph.backupReport`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`BackupReportResource`](crate::requests::backup_report::BackupReportResource), for
/// example `graph.solutions().backup_restore().reports()`.
///
/// Operations: `get_statistics_by_policy`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/backupreport?view=graph-rest-beta
pub struct BackupReport {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    BackupReport: "microsoft.graph.backupReport", entity abstract, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { BackupReport: super::Entity }
