// @generated
use crate::mg;

/// Enumeration [`microsoft.graph.win32LobAppNotification`][reference].
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-shared-win32lobappnotification?view=graph-rest-beta
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum Win32LobAppNotification {
    /// `showAll` (0)
    ShowAll,
    /// `showReboot` (1)
    ShowReboot,
    /// `hideAll` (2)
    HideAll,
}

mg::enumeration! {
    Win32LobAppNotification: "microsoft.graph.win32LobAppNotification";
    ShowAll: "showAll" = 0,
    ShowReboot: "showReboot" = 1,
    HideAll: "hideAll" = 2,
}
