// @generated
use crate::mg;

/// Enumeration `microsoft.graph.windowsUpdates.updateCategory`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum UpdateCategory {
    /// `feature` (0)
    Feature,
    /// `quality` (1)
    Quality,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
    /// `driver` (3)
    Driver,
}

mg::enumeration! {
    UpdateCategory: "microsoft.graph.windowsUpdates.updateCategory";
    Feature: "feature" = 0,
    Quality: "quality" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
    Driver: "driver" = 3,
}
