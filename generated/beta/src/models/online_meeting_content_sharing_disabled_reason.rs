// @generated
use crate::mg;

/// `microsoft.graph.onlineMeetingContentSharingDisabledReason`, a flags enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum OnlineMeetingContentSharingDisabledReason {
    /// `watermarkProtection`, 1.
    WatermarkProtection,
    /// `unknownFutureValue`, 2.
    UnknownFutureValue,
}

mg::enumeration! {
    OnlineMeetingContentSharingDisabledReason "microsoft.graph.onlineMeetingContentSharingDisabledReason" "flags";
    WatermarkProtection "watermarkProtection" 1,
    UnknownFutureValue "unknownFutureValue" 2,
}
