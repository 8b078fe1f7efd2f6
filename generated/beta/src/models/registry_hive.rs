// @generated
use crate::mg;

/// Enumeration `microsoft.graph.registryHive`.
#[deprecated(
    note = "deprecated since 2024-04-10, to be removed on 2026-04-10 (revision 2024-01/Deprecation)"
)]
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RegistryHive {
    /// `unknown` (0)
    Unknown,
    /// `currentConfig` (1)
    CurrentConfig,
    /// `currentUser` (2)
    CurrentUser,
    /// `localMachineSam` (3)
    LocalMachineSam,
    /// `localMachineSecurity` (4)
    LocalMachineSecurity,
    /// `localMachineSoftware` (5)
    LocalMachineSoftware,
    /// `localMachineSystem` (6)
    LocalMachineSystem,
    /// `usersDefault` (7)
    UsersDefault,
    /// `unknownFutureValue` (127)
    UnknownFutureValue,
}

mg::enumeration! {
    RegistryHive: "microsoft.graph.registryHive";
    Unknown: "unknown" = 0,
    CurrentConfig: "currentConfig" = 1,
    CurrentUser: "currentUser" = 2,
    LocalMachineSam: "localMachineSam" = 3,
    LocalMachineSecurity: "localMachineSecurity" = 4,
    LocalMachineSoftware: "localMachineSoftware" = 5,
    LocalMachineSystem: "localMachineSystem" = 6,
    UsersDefault: "usersDefault" = 7,
    UnknownFutureValue: "unknownFutureValue" = 127,
}
