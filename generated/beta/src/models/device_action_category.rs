// @generated
use crate::mg;

/// `microsoft.graph.deviceActionCategory`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeviceActionCategory {
    /// `single`, 0.
    Single,
    /// `bulk`, 1.
    Bulk,
}

mg::enumeration! {
    DeviceActionCategory "microsoft.graph.deviceActionCategory" "";
    Single "single" 0,
    Bulk "bulk" 1,
}
