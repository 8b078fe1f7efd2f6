// @generated
use crate::mg;

/// Enumeration `microsoft.graph.localSecurityOptionsFormatAndEjectOfRemovableMediaAllowedUserType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LocalSecurityOptionsFormatAndEjectOfRemovableMediaAllowedUserType {
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
    LocalSecurityOptionsFormatAndEjectOfRemovableMediaAllowedUserType: "microsoft.graph.localSecurityOptionsFormatAndEjectOfRemovableMediaAllowedUserType";
    NotConfigured: "notConfigured" = 0,
    Administrators: "administrators" = 1,
    AdministratorsAndPowerUsers: "administratorsAndPowerUsers" = 2,
    AdministratorsAndInteractiveUsers: "administratorsAndInteractiveUsers" = 3,
}
