// @generated
use crate::mg;

/// Enumeration `microsoft.graph.deviceManagementResourceAccessProfileIntent`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeviceManagementResourceAccessProfileIntent {
    /// `apply` (0)
    Apply,
    /// `remove` (1)
    Remove,
}

mg::enumeration! {
    DeviceManagementResourceAccessProfileIntent: "microsoft.graph.deviceManagementResourceAccessProfileIntent";
    Apply: "apply" = 0,
    Remove: "remove" = 1,
}
