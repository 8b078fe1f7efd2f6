// @generated
use crate::mg;

/// Enumeration `microsoft.graph.browserSharedCookieStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum BrowserSharedCookieStatus {
    /// `published` (0)
    Published,
    /// `pendingAdd` (1)
    PendingAdd,
    /// `pendingEdit` (2)
    PendingEdit,
    /// `pendingDelete` (3)
    PendingDelete,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    BrowserSharedCookieStatus: "microsoft.graph.browserSharedCookieStatus";
    Published: "published" = 0,
    PendingAdd: "pendingAdd" = 1,
    PendingEdit: "pendingEdit" = 2,
    PendingDelete: "pendingDelete" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
