// @generated
use crate::mg;

/// Enumeration `microsoft.graph.browseSessionStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BrowseSessionStatus {
    /// `creating` (0)
    Creating,
    /// `created` (1)
    Created,
    /// `failed` (2)
    Failed,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    BrowseSessionStatus: "microsoft.graph.browseSessionStatus";
    Creating: "creating" = 0,
    Created: "created" = 1,
    Failed: "failed" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
