// @generated
use crate::mg;

/// Enumeration `microsoft.graph.riskDetectionTimingType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RiskDetectionTimingType {
    /// `notDefined` (0)
    NotDefined,
    /// `realtime` (1)
    Realtime,
    /// `nearRealtime` (2)
    NearRealtime,
    /// `offline` (3)
    Offline,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    RiskDetectionTimingType: "microsoft.graph.riskDetectionTimingType";
    NotDefined: "notDefined" = 0,
    Realtime: "realtime" = 1,
    NearRealtime: "nearRealtime" = 2,
    Offline: "offline" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
