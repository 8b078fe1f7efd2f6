// @generated
use crate::mg;

/// Enumeration `microsoft.graph.windowsQualityUpdateCategory`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WindowsQualityUpdateCategory {
    /// `all` (0)
    All,
    /// `security` (1)
    Security,
    /// `nonSecurity` (2)
    NonSecurity,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
    /// `quickMachineRecovery` (4)
    QuickMachineRecovery,
}

mg::enumeration! {
    WindowsQualityUpdateCategory: "microsoft.graph.windowsQualityUpdateCategory";
    All: "all" = 0,
    Security: "security" = 1,
    NonSecurity: "nonSecurity" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
    QuickMachineRecovery: "quickMachineRecovery" = 4,
}
