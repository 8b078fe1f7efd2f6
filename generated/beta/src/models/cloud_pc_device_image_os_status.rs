// @generated
use crate::mg;

/// Enumeration `microsoft.graph.cloudPcDeviceImageOsStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CloudPcDeviceImageOsStatus {
    /// `supported` (0)
    Supported,
    /// `supportedWithWarning` (1)
    SupportedWithWarning,
    /// `unknown` (2)
    Unknown,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    CloudPcDeviceImageOsStatus: "microsoft.graph.cloudPcDeviceImageOsStatus";
    Supported: "supported" = 0,
    SupportedWithWarning: "supportedWithWarning" = 1,
    Unknown: "unknown" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
