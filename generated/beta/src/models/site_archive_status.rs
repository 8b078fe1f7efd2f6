// @generated
use crate::mg;

/// Enumeration `microsoft.graph.siteArchiveStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SiteArchiveStatus {
    /// `recentlyArchived` (0)
    RecentlyArchived,
    /// `fullyArchived` (1)
    FullyArchived,
    /// `reactivating` (2)
    Reactivating,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    SiteArchiveStatus: "microsoft.graph.siteArchiveStatus";
    RecentlyArchived: "recentlyArchived" = 0,
    FullyArchived: "fullyArchived" = 1,
    Reactivating: "reactivating" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
