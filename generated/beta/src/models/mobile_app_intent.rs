// @generated
use crate::mg;

/// Enumeration `microsoft.graph.mobileAppIntent`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MobileAppIntent {
    /// `available` (0)
    Available,
    /// `notAvailable` (1)
    NotAvailable,
    /// `requiredInstall` (2)
    RequiredInstall,
    /// `requiredUninstall` (3)
    RequiredUninstall,
    /// `requiredAndAvailableInstall` (4)
    RequiredAndAvailableInstall,
    /// `availableInstallWithoutEnrollment` (5)
    AvailableInstallWithoutEnrollment,
    /// `exclude` (6)
    Exclude,
}

mg::enumeration! {
    MobileAppIntent: "microsoft.graph.mobileAppIntent";
    Available: "available" = 0,
    NotAvailable: "notAvailable" = 1,
    RequiredInstall: "requiredInstall" = 2,
    RequiredUninstall: "requiredUninstall" = 3,
    RequiredAndAvailableInstall: "requiredAndAvailableInstall" = 4,
    AvailableInstallWithoutEnrollment: "availableInstallWithoutEnrollment" = 5,
    Exclude: "exclude" = 6,
}
