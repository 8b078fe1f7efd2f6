// @generated
use crate::mg;

/// Enumeration `microsoft.graph.firmwareProtectionType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FirmwareProtectionType {
    /// `notApplicable` (0)
    NotApplicable,
    /// `systemGuardSecureLaunch` (1)
    SystemGuardSecureLaunch,
    /// `firmwareAttackSurfaceReduction` (2)
    FirmwareAttackSurfaceReduction,
    /// `disabled` (3)
    Disabled,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    FirmwareProtectionType: "microsoft.graph.firmwareProtectionType";
    NotApplicable: "notApplicable" = 0,
    SystemGuardSecureLaunch: "systemGuardSecureLaunch" = 1,
    FirmwareAttackSurfaceReduction: "firmwareAttackSurfaceReduction" = 2,
    Disabled: "disabled" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
