// @generated
use crate::mg;

/// Enumeration `microsoft.graph.iosWallpaperDisplayLocation`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IosWallpaperDisplayLocation {
    /// `notConfigured` (0)
    NotConfigured,
    /// `lockScreen` (1)
    LockScreen,
    /// `homeScreen` (2)
    HomeScreen,
    /// `lockAndHomeScreens` (3)
    LockAndHomeScreens,
}

mg::enumeration! {
    IosWallpaperDisplayLocation: "microsoft.graph.iosWallpaperDisplayLocation";
    NotConfigured: "notConfigured" = 0,
    LockScreen: "lockScreen" = 1,
    HomeScreen: "homeScreen" = 2,
    LockAndHomeScreens: "lockAndHomeScreens" = 3,
}
