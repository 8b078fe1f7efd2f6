// @generated
use crate::mg;

/// Enumeration `microsoft.graph.provisioningAction`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ProvisioningAction {
    /// `other` (0)
    Other,
    /// `create` (1)
    Create,
    /// `delete` (2)
    Delete,
    /// `disable` (3)
    Disable,
    /// `update` (4)
    Update,
    /// `stagedDelete` (5)
    StagedDelete,
    /// `unknownFutureValue` (6)
    UnknownFutureValue,
}

mg::enumeration! {
    ProvisioningAction: "microsoft.graph.provisioningAction";
    Other: "other" = 0,
    Create: "create" = 1,
    Delete: "delete" = 2,
    Disable: "disable" = 3,
    Update: "update" = 4,
    StagedDelete: "stagedDelete" = 5,
    UnknownFutureValue: "unknownFutureValue" = 6,
}
