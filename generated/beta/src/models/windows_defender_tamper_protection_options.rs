// @generated
use crate::mg;

/// Enumeration `microsoft.graph.windowsDefenderTamperProtectionOptions`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WindowsDefenderTamperProtectionOptions {
    /// `notConfigured` (0)
    NotConfigured,
    /// `enable` (1)
    Enable,
    /// `disable` (2)
    Disable,
}

mg::enumeration! {
    WindowsDefenderTamperProtectionOptions: "microsoft.graph.windowsDefenderTamperProtectionOptions";
    NotConfigured: "notConfigured" = 0,
    Enable: "enable" = 1,
    Disable: "disable" = 2,
}
