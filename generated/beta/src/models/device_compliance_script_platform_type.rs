// @generated
use crate::mg;

/// Enumeration `microsoft.graph.deviceComplianceScriptPlatformType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeviceComplianceScriptPlatformType {
    /// `windows10` (0)
    Windows10,
    /// `linux` (1)
    Linux,
    /// `macOS` (2)
    MacOs,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    DeviceComplianceScriptPlatformType: "microsoft.graph.deviceComplianceScriptPlatformType";
    Windows10: "windows10" = 0,
    Linux: "linux" = 1,
    MacOs: "macOS" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
