// @generated
use crate::mg;

/// Complex type `microsoft.graph.serviceStatus`.
pub struct ServiceStatus {
    /// `backupServiceConsumer`.
    pub backup_service_consumer: mg::Field<mg::Open<super::BackupServiceConsumer>>,
    /// `disableReason`.
    pub disable_reason: mg::Field<mg::Open<super::DisableReason>>,
    /// `gracePeriodDateTime`.
    pub grace_period_date_time: mg::Field<mg::DateTimeOffset>,
    /// `lastModifiedBy`.
    pub last_modified_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `restoreAllowedTillDateTime`.
    pub restore_allowed_till_date_time: mg::Field<mg::DateTimeOffset>,
    /// `status`.
    pub status: mg::Field<mg::Open<super::BackupServiceStatus>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ServiceStatus: "microsoft.graph.serviceStatus", complex;
    backup_service_consumer: "backupServiceConsumer",
    disable_reason: "disableReason",
    grace_period_date_time: "gracePeriodDateTime",
    last_modified_by: "lastModifiedBy",
    last_modified_date_time: "lastModifiedDateTime",
    restore_allowed_till_date_time: "restoreAllowedTillDateTime",
    status: "status",
}
