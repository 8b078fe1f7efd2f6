// @generated
use crate::mg;

/// Enumeration `microsoft.graph.changeType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ChangeType {
    /// `created` (0)
    Created,
    /// `updated` (1)
    Updated,
    /// `deleted` (2)
    Deleted,
}

mg::enumeration! {
    ChangeType: "microsoft.graph.changeType";
    Created: "created" = 0,
    Updated: "updated" = 1,
    Deleted: "deleted" = 2,
}
