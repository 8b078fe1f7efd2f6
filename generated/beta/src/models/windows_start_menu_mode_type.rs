// @generated
use crate::mg;

/// Enumeration `microsoft.graph.windowsStartMenuModeType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WindowsStartMenuModeType {
    /// `userDefined` (0)
    UserDefined,
    /// `fullScreen` (1)
    FullScreen,
    /// `nonFullScreen` (2)
    NonFullScreen,
}

mg::enumeration! {
    WindowsStartMenuModeType: "microsoft.graph.windowsStartMenuModeType";
    UserDefined: "userDefined" = 0,
    FullScreen: "fullScreen" = 1,
    NonFullScreen: "nonFullScreen" = 2,
}
