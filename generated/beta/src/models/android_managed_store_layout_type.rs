// @generated
use crate::mg;

/// Enumeration `microsoft.graph.androidManagedStoreLayoutType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AndroidManagedStoreLayoutType {
    /// `basic` (0)
    Basic,
    /// `custom` (1)
    Custom,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    AndroidManagedStoreLayoutType: "microsoft.graph.androidManagedStoreLayoutType";
    Basic: "basic" = 0,
    Custom: "custom" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
