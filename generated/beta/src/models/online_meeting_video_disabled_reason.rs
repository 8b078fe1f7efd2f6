// @generated
use crate::mg;

/// Enumeration `microsoft.graph.onlineMeetingVideoDisabledReason`, of which a value can have
/// several.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OnlineMeetingVideoDisabledReason {
    /// `watermarkProtection` (1)
    WatermarkProtection,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    OnlineMeetingVideoDisabledReason: "microsoft.graph.onlineMeetingVideoDisabledReason", flags;
    WatermarkProtection: "watermarkProtection" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
