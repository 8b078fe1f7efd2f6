// @generated
use crate::mg;

/// Enumeration `microsoft.graph.deviceConfigAssignmentIntent`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeviceConfigAssignmentIntent {
    /// `apply` (0)
    Apply,
    /// `remove` (1)
    Remove,
}

mg::enumeration! {
    DeviceConfigAssignmentIntent: "microsoft.graph.deviceConfigAssignmentIntent";
    Apply: "apply" = 0,
    Remove: "remove" = 1,
}
