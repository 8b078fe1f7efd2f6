// @generated
use crate::mg;

/// Enumeration `microsoft.graph.windowsEdgeKioskType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WindowsEdgeKioskType {
    /// `publicBrowsing` (0)
    PublicBrowsing,
    /// `fullScreen` (1)
    FullScreen,
}

mg::enumeration! {
    WindowsEdgeKioskType: "microsoft.graph.windowsEdgeKioskType";
    PublicBrowsing: "publicBrowsing" = 0,
    FullScreen: "fullScreen" = 1,
}
