// @generated
use crate::mg;

/// Enumeration `microsoft.graph.windowsManagedAppClipboardSharingLevel`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WindowsManagedAppClipboardSharingLevel {
    /// `anyDestinationAnySource` (0)
    AnyDestinationAnySource,
    /// `none` (1)
    None,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    WindowsManagedAppClipboardSharingLevel: "microsoft.graph.windowsManagedAppClipboardSharingLevel";
    AnyDestinationAnySource: "anyDestinationAnySource" = 0,
    None: "none" = 1,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
