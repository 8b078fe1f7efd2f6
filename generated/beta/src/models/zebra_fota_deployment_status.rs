// @generated
use crate::mg;

/// Complex type `microsoft.graph.zebraFotaDeploymentStatus`.
pub struct ZebraFotaDeploymentStatus {
    /// `cancelRequested`. Never null.
    pub cancel_requested: mg::Field<bool>,
    /// `completeOrCanceledDateTime`.
    pub complete_or_canceled_date_time: mg::Field<mg::DateTimeOffset>,
    /// `errorCode`. Never null.
    pub error_code: mg::Field<mg::Open<super::ZebraFotaErrorCode>>,
    /// `lastUpdatedDateTime`.
    pub last_updated_date_time: mg::Field<mg::DateTimeOffset>,
    /// `state`. Never null.
    pub state: mg::Field<mg::Open<super::ZebraFotaDeploymentState>>,
    /// `totalAwaitingInstall`. Never null.
    pub total_awaiting_install: mg::Field<i32>,
    /// `totalCanceled`. Never null.
    pub total_canceled: mg::Field<i32>,
    /// `totalCreated`. Never null.
    pub total_created: mg::Field<i32>,
    /// `totalDevices`. Never null.
    pub total_devices: mg::Field<i32>,
    /// `totalDownloading`. Never null.
    pub total_downloading: mg::Field<i32>,
    /// `totalFailedDownload`. Never null.
    pub total_failed_download: mg::Field<i32>,
    /// `totalFailedInstall`. Never null.
    pub total_failed_install: mg::Field<i32>,
    /// `totalScheduled`. Never null.
    pub total_scheduled: mg::Field<i32>,
    /// `totalSucceededInstall`. Never null.
    pub total_succeeded_install: mg::Field<i32>,
    /// `totalUnknown`. Never null.
    pub total_unknown: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ZebraFotaDeploymentStatus: "microsoft.graph.zebraFotaDeploymentStatus", complex;
    cancel_requested: "cancelRequested" required,
    complete_or_canceled_date_time: "completeOrCanceledDateTime",
    error_code: "errorCode" required,
    last_updated_date_time: "lastUpdatedDateTime",
    state: "state" required,
    total_awaiting_install: "totalAwaitingInstall" required,
    total_canceled: "totalCanceled" required,
    total_created: "totalCreated" required,
    total_devices: "totalDevices" required,
    total_downloading: "totalDownloading" required,
    total_failed_download: "totalFailedDownload" required,
    total_failed_install: "totalFailedInstall" required,
    total_scheduled: "totalScheduled" required,
    total_succeeded_install: "totalSucceededInstall" required,
    total_unknown: "totalUnknown" required,
}
