// @generated
use crate::mg;

/// Enumeration `microsoft.graph.locationUniqueIdType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LocationUniqueIdType {
    /// `unknown` (0)
    Unknown,
    /// `locationStore` (1)
    LocationStore,
    /// `directory` (2)
    Directory,
    /// `private` (3)
    Private,
    /// `bing` (4)
    Bing,
}

mg::enumeration! {
    LocationUniqueIdType: "microsoft.graph.locationUniqueIdType";
    Unknown: "unknown" = 0,
    LocationStore: "locationStore" = 1,
    Directory: "directory" = 2,
    Private: "private" = 3,
    Bing: "bing" = 4,
}
