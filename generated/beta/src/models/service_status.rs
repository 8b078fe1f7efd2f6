// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.serviceStatus`, a complex type.
    ServiceStatus "microsoft.graph.serviceStatus" "complex";
    /// `backupServiceConsumer`: backupServiceConsumer
    backup_service_consumer "backupServiceConsumer": mg::Open<super::BackupServiceConsumer>,
    /// `disableReason`: disableReason
    disable_reason "disableReason": mg::Open<super::DisableReason>,
    /// `gracePeriodDateTime`: DateTimeOffset
    grace_period_date_time "gracePeriodDateTime": mg::DateTimeOffset,
    /// `lastModifiedBy`: identitySet
    last_modified_by "lastModifiedBy": mg::Boxed<super::IdentitySet>,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `restoreAllowedTillDateTime`: DateTimeOffset
    restore_allowed_till_date_time "restoreAllowedTillDateTime": mg::DateTimeOffset,
    /// `status`: backupServiceStatus
    status "status": mg::Open<super::BackupServiceStatus>,
}
