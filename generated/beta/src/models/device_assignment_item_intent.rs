// @generated
use crate::mg;

/// Enumeration `microsoft.graph.deviceAssignmentItemIntent`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeviceAssignmentItemIntent {
    /// `remove` (0)
    Remove,
    /// `restore` (1)
    Restore,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    DeviceAssignmentItemIntent: "microsoft.graph.deviceAssignmentItemIntent";
    Remove: "remove" = 0,
    Restore: "restore" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
