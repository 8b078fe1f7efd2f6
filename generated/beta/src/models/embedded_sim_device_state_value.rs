// @generated
use crate::mg;

/// Enumeration `microsoft.graph.embeddedSIMDeviceStateValue`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EmbeddedSimDeviceStateValue {
    /// `notEvaluated` (0)
    NotEvaluated,
    /// `failed` (1)
    Failed,
    /// `installing` (2)
    Installing,
    /// `installed` (3)
    Installed,
    /// `deleting` (4)
    Deleting,
    /// `error` (5)
    Error,
    /// `deleted` (6)
    Deleted,
    /// `removedByUser` (7)
    RemovedByUser,
}

mg::enumeration! {
    EmbeddedSimDeviceStateValue: "microsoft.graph.embeddedSIMDeviceStateValue";
    NotEvaluated: "notEvaluated" = 0,
    Failed: "failed" = 1,
    Installing: "installing" = 2,
    Installed: "installed" = 3,
    Deleting: "deleting" = 4,
    Error: "error" = 5,
    Deleted: "deleted" = 6,
    RemovedByUser: "removedByUser" = 7,
}
