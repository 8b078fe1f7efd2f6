// @generated
use crate::mg;

/// Enumeration `microsoft.graph.windowsDeviceUsageType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum WindowsDeviceUsageType {
    /// `singleUser` (0)
    SingleUser,
    /// `shared` (1)
    Shared,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    WindowsDeviceUsageType: "microsoft.graph.windowsDeviceUsageType";
    SingleUser: "singleUser" = 0,
    Shared: "shared" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
