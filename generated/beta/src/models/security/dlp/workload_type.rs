// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.dlp.workloadType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WorkloadType {
    /// `unknown` (0)
    Unknown,
    /// `sharePoint` (1)
    SharePoint,
    /// `oneDrive` (2)
    OneDrive,
    /// `exchange` (3)
    Exchange,
    /// `powerBi` (4)
    PowerBi,
    /// `endpoint` (5)
    Endpoint,
    /// `unknownFutureValue` (9999)
    UnknownFutureValue,
}

mg::enumeration! {
    WorkloadType: "microsoft.graph.security.dlp.workloadType";
    Unknown: "unknown" = 0,
    SharePoint: "sharePoint" = 1,
    OneDrive: "oneDrive" = 2,
    Exchange: "exchange" = 3,
    PowerBi: "powerBi" = 4,
    Endpoint: "endpoint" = 5,
    UnknownFutureValue: "unknownFutureValue" = 9999,
}
