// @generated
use crate::mg;

/// Enumeration `microsoft.graph.conditionalAccessDevicePlatform`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConditionalAccessDevicePlatform {
    /// `android` (0)
    Android,
    /// `iOS` (1)
    IOs,
    /// `windows` (2)
    Windows,
    /// `windowsPhone` (3)
    WindowsPhone,
    /// `macOS` (4)
    MacOs,
    /// `all` (5)
    All,
    /// `unknownFutureValue` (6)
    UnknownFutureValue,
    /// `linux` (7)
    Linux,
}

mg::enumeration! {
    ConditionalAccessDevicePlatform: "microsoft.graph.conditionalAccessDevicePlatform";
    Android: "android" = 0,
    IOs: "iOS" = 1,
    Windows: "windows" = 2,
    WindowsPhone: "windowsPhone" = 3,
    MacOs: "macOS" = 4,
    All: "all" = 5,
    UnknownFutureValue: "unknownFutureValue" = 6,
    Linux: "linux" = 7,
}
