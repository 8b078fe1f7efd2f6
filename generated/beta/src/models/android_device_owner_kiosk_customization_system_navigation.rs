// @generated
use crate::mg;

/// Enumeration `microsoft.graph.androidDeviceOwnerKioskCustomizationSystemNavigation`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AndroidDeviceOwnerKioskCustomizationSystemNavigation {
    /// `notConfigured` (0)
    NotConfigured,
    /// `navigationEnabled` (1)
    NavigationEnabled,
    /// `homeButtonOnly` (2)
    HomeButtonOnly,
}

mg::enumeration! {
    AndroidDeviceOwnerKioskCustomizationSystemNavigation: "microsoft.graph.androidDeviceOwnerKioskCustomizationSystemNavigation";
    NotConfigured: "notConfigured" = 0,
    NavigationEnabled: "navigationEnabled" = 1,
    HomeButtonOnly: "homeButtonOnly" = 2,
}
