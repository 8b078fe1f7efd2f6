// @generated
use crate::mg;

/// Enumeration `microsoft.graph.localSecurityOptionsInformationDisplayedOnLockScreenType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LocalSecurityOptionsInformationDisplayedOnLockScreenType {
    /// `notConfigured` (0)
    NotConfigured,
    /// `administrators` (1)
    Administrators,
    /// `administratorsAndPowerUsers` (2)
    AdministratorsAndPowerUsers,
    /// `administratorsAndInteractiveUsers` (3)
    AdministratorsAndInteractiveUsers,
}

mg::enumeration! {
    LocalSecurityOptionsInformationDisplayedOnLockScreenType: "microsoft.graph.localSecurityOptionsInformationDisplayedOnLockScreenType";
    NotConfigured: "notConfigured" = 0,
    Administrators: "administrators" = 1,
    AdministratorsAndPowerUsers: "administratorsAndPowerUsers" = 2,
    AdministratorsAndInteractiveUsers: "administratorsAndInteractiveUsers" = 3,
}
