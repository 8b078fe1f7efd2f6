// @generated
use crate::mg;

/// Enumeration `microsoft.graph.windowsUpdateType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WindowsUpdateType {
    /// `userDefined` (0)
    UserDefined,
    /// `all` (1)
    All,
    /// `businessReadyOnly` (2)
    BusinessReadyOnly,
    /// `windowsInsiderBuildFast` (3)
    WindowsInsiderBuildFast,
    /// `windowsInsiderBuildSlow` (4)
    WindowsInsiderBuildSlow,
    /// `windowsInsiderBuildRelease` (5)
    WindowsInsiderBuildRelease,
}

mg::enumeration! {
    WindowsUpdateType: "microsoft.graph.windowsUpdateType";
    UserDefined: "userDefined" = 0,
    All: "all" = 1,
    BusinessReadyOnly: "businessReadyOnly" = 2,
    WindowsInsiderBuildFast: "windowsInsiderBuildFast" = 3,
    WindowsInsiderBuildSlow: "windowsInsiderBuildSlow" = 4,
    WindowsInsiderBuildRelease: "windowsInsiderBuildRelease" = 5,
}
