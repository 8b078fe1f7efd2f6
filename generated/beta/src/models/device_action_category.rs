// @generated
use crate::mg;

/// Enumeration `microsoft.graph.deviceActionCategory`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeviceActionCategory {
    /// `single` (0)
    Single,
    /// `bulk` (1)
    Bulk,
}

mg::enumeration! {
    DeviceActionCategory: "microsoft.graph.deviceActionCategory";
    Single: "single" = 0,
    Bulk: "bulk" = 1,
}
