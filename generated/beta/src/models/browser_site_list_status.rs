// @generated
use crate::mg;

/// Enumeration `microsoft.graph.browserSiteListStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BrowserSiteListStatus {
    /// `draft` (0)
    Draft,
    /// `published` (1)
    Published,
    /// `pending` (2)
    Pending,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    BrowserSiteListStatus: "microsoft.graph.browserSiteListStatus";
    Draft: "draft" = 0,
    Published: "published" = 1,
    Pending: "pending" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
