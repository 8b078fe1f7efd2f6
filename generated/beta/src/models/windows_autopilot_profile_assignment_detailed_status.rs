// @generated
use crate::mg;

/// Enumeration `microsoft.graph.windowsAutopilotProfileAssignmentDetailedStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WindowsAutopilotProfileAssignmentDetailedStatus {
    /// `none` (0)
    None,
    /// `hardwareRequirementsNotMet` (1)
    HardwareRequirementsNotMet,
    /// `surfaceHubProfileNotSupported` (2)
    SurfaceHubProfileNotSupported,
    /// `holoLensProfileNotSupported` (3)
    HoloLensProfileNotSupported,
    /// `windowsPcProfileNotSupported` (4)
    WindowsPcProfileNotSupported,
    /// `surfaceHub2SProfileNotSupported` (5)
    SurfaceHub2SProfileNotSupported,
    /// `unknownFutureValue` (99)
    UnknownFutureValue,
}

mg::enumeration! {
    WindowsAutopilotProfileAssignmentDetailedStatus: "microsoft.graph.windowsAutopilotProfileAssignmentDetailedStatus";
    None: "none" = 0,
    HardwareRequirementsNotMet: "hardwareRequirementsNotMet" = 1,
    SurfaceHubProfileNotSupported: "surfaceHubProfileNotSupported" = 2,
    HoloLensProfileNotSupported: "holoLensProfileNotSupported" = 3,
    WindowsPcProfileNotSupported: "windowsPcProfileNotSupported" = 4,
    SurfaceHub2SProfileNotSupported: "surfaceHub2SProfileNotSupported" = 5,
    UnknownFutureValue: "unknownFutureValue" = 99,
}
