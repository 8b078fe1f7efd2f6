// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.retentionTrigger`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum RetentionTrigger {
    /// `dateLabeled` (0)
    DateLabeled,
    /// `dateCreated` (1)
    DateCreated,
    /// `dateModified` (2)
    DateModified,
    /// `dateOfEvent` (3)
    DateOfEvent,
    /// `unknownFutureValue` (4)
    UnknownFutureValue,
}

mg::enumeration! {
    RetentionTrigger: "microsoft.graph.security.retentionTrigger";
    DateLabeled: "dateLabeled" = 0,
    DateCreated: "dateCreated" = 1,
    DateModified: "dateModified" = 2,
    DateOfEvent: "dateOfEvent" = 3,
    UnknownFutureValue: "unknownFutureValue" = 4,
}
