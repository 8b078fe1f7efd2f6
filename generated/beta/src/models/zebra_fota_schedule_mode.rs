// @generated
use crate::mg;

/// Enumeration `microsoft.graph.zebraFotaScheduleMode`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ZebraFotaScheduleMode {
    /// `installNow` (0)
    InstallNow,
    /// `scheduled` (1)
    Scheduled,
    /// `unknownFutureValue` (99)
    UnknownFutureValue,
}

mg::enumeration! {
    ZebraFotaScheduleMode: "microsoft.graph.zebraFotaScheduleMode";
    InstallNow: "installNow" = 0,
    Scheduled: "scheduled" = 1,
    UnknownFutureValue: "unknownFutureValue" = 99,
}
