// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.zebraFotaDeploymentStatus`, a complex type.
    ZebraFotaDeploymentStatus "microsoft.graph.zebraFotaDeploymentStatus" "complex";
    /// `cancelRequested`: Boolean, not null
    cancel_requested "cancelRequested" "r": bool,
    /// `completeOrCanceledDateTime`: DateTimeOffset
    complete_or_canceled_date_time "completeOrCanceledDateTime": mg::DateTimeOffset,
    /// `errorCode`: zebraFotaErrorCode, not null
    error_code "errorCode" "r": mg::Open<super::ZebraFotaErrorCode>,
    /// `lastUpdatedDateTime`: DateTimeOffset
    last_updated_date_time "lastUpdatedDateTime": mg::DateTimeOffset,
    /// `state`: zebraFotaDeploymentState, not null
    state "state" "r": mg::Open<super::ZebraFotaDeploymentState>,
    /// `totalAwaitingInstall`: Int32, not null
    total_awaiting_install "totalAwaitingInstall" "r": i32,
    /// `totalCanceled`: Int32, not null
    total_canceled "totalCanceled" "r": i32,
    /// `totalCreated`: Int32, not null
    total_created "totalCreated" "r": i32,
    /// `totalDevices`: Int32, not null
    total_devices "totalDevices" "r": i32,
    /// `totalDownloading`: Int32, not null
    total_downloading "totalDownloading" "r": i32,
    /// `totalFailedDownload`: Int32, not null
    total_failed_download "totalFailedDownload" "r": i32,
    /// `totalFailedInstall`: Int32, not null
    total_failed_install "totalFailedInstall" "r": i32,
    /// `totalScheduled`: Int32, not null
    total_scheduled "totalScheduled" "r": i32,
    /// `totalSucceededInstall`: Int32, not null
    total_succeeded_install "totalSucceededInstall" "r": i32,
    /// `totalUnknown`: Int32, not null
    total_unknown "totalUnknown" "r": i32,
}
