// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.ioTDeviceImportanceType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IoTDeviceImportanceType {
    /// `unknown` (0)
    Unknown,
    /// `low` (1)
    Low,
    /// `normal` (2)
    Normal,
    /// `high` (3)
    High,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    IoTDeviceImportanceType: "microsoft.graph.security.ioTDeviceImportanceType";
    Unknown: "unknown" = 0,
    Low: "low" = 1,
    Normal: "normal" = 2,
    High: "high" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
