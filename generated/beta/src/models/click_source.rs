// @generated
use crate::mg;

/// Enumeration `microsoft.graph.clickSource`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ClickSource {
    /// `unknown` (0)
    Unknown,
    /// `qrCode` (1)
    QrCode,
    /// `phishingUrl` (2)
    PhishingUrl,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    ClickSource: "microsoft.graph.clickSource";
    Unknown: "unknown" = 0,
    QrCode: "qrCode" = 1,
    PhishingUrl: "phishingUrl" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
