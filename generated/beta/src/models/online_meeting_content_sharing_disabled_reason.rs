// @generated
use crate::mg;

/// Enumeration `microsoft.graph.onlineMeetingContentSharingDisabledReason`, of which a value can
/// have several.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OnlineMeetingContentSharingDisabledReason {
    /// `watermarkProtection` (1)
    WatermarkProtection,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    OnlineMeetingContentSharingDisabledReason: "microsoft.graph.onlineMeetingContentSharingDisabledReason", flags;
    WatermarkProtection: "watermarkProtection" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
