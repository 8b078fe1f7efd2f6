// @generated
use crate::mg;

/// Enumeration `microsoft.graph.winGetAppNotification`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WinGetAppNotification {
    /// `showAll` (0)
    ShowAll,
    /// `showReboot` (1)
    ShowReboot,
    /// `hideAll` (2)
    HideAll,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    WinGetAppNotification: "microsoft.graph.winGetAppNotification";
    ShowAll: "showAll" = 0,
    ShowReboot: "showReboot" = 1,
    HideAll: "hideAll" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
