// @generated
use crate::mg;

/// Enumeration `microsoft.graph.iosKioskModeAppType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IosKioskModeAppType {
    /// `notConfigured` (0)
    NotConfigured,
    /// `appStoreApp` (1)
    AppStoreApp,
    /// `managedApp` (2)
    ManagedApp,
    /// `builtInApp` (3)
    BuiltInApp,
}

mg::enumeration! {
    IosKioskModeAppType: "microsoft.graph.iosKioskModeAppType";
    NotConfigured: "notConfigured" = 0,
    AppStoreApp: "appStoreApp" = 1,
    ManagedApp: "managedApp" = 2,
    BuiltInApp: "builtInApp" = 3,
}
