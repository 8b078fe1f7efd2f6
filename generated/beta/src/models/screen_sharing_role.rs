// @generated
use crate::mg;

/// Enumeration `microsoft.graph.screenSharingRole`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ScreenSharingRole {
    /// `viewer` (0)
    Viewer,
    /// `sharer` (1)
    Sharer,
}

mg::enumeration! {
    ScreenSharingRole: "microsoft.graph.screenSharingRole";
    Viewer: "viewer" = 0,
    Sharer: "sharer" = 1,
}
