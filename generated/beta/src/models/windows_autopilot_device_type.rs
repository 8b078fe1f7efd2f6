// @generated
use crate::mg;

/// Enumeration `microsoft.graph.windowsAutopilotDeviceType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WindowsAutopilotDeviceType {
    /// `windowsPc` (0)
    WindowsPc,
    /// `holoLens` (1)
    HoloLens,
    /// `surfaceHub2` (2)
    SurfaceHub2,
    /// `surfaceHub2S` (3)
    SurfaceHub2S,
    /// `virtualMachine` (4)
    VirtualMachine,
    /// `unknownFutureValue` (99)
    UnknownFutureValue,
}

mg::enumeration! {
    WindowsAutopilotDeviceType: "microsoft.graph.windowsAutopilotDeviceType";
    WindowsPc: "windowsPc" = 0,
    HoloLens: "holoLens" = 1,
    SurfaceHub2: "surfaceHub2" = 2,
    SurfaceHub2S: "surfaceHub2S" = 3,
    VirtualMachine: "virtualMachine" = 4,
    UnknownFutureValue: "unknownFutureValue" = 99,
}
