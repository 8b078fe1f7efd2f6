// @generated
use crate::mg;

/// Enumeration [`microsoft.graph.actionState`][reference].
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-shared-actionstate?view=graph-rest-beta
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ActionState {
    /// `none` (0)
    None,
    /// `pending` (1)
    Pending,
    /// `canceled` (2)
    Canceled,
    /// `active` (3)
    Active,
    /// `done` (4)
    Done,
    /// `failed` (5)
    Failed,
    /// `notSupported` (6)
    NotSupported,
}

mg::enumeration! {
    ActionState: "microsoft.graph.actionState";
    None: "none" = 0,
    Pending: "pending" = 1,
    Canceled: "canceled" = 2,
    Active: "active" = 3,
    Done: "done" = 4,
    Failed: "failed" = 5,
    NotSupported: "notSupported" = 6,
}
