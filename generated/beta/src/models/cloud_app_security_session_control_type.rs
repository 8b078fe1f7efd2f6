// @generated
use crate::mg;

/// Enumeration `microsoft.graph.cloudAppSecuritySessionControlType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CloudAppSecuritySessionControlType {
    /// `mcasConfigured` (0)
    McasConfigured,
    /// `monitorOnly` (1)
    MonitorOnly,
    /// `blockDownloads` (2)
    BlockDownloads,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    CloudAppSecuritySessionControlType: "microsoft.graph.cloudAppSecuritySessionControlType";
    McasConfigured: "mcasConfigured" = 0,
    MonitorOnly: "monitorOnly" = 1,
    BlockDownloads: "blockDownloads" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
