// @generated
use crate::mg;

/// Enumeration `microsoft.graph.cloudPcOrganizationActionType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum CloudPcOrganizationActionType {
    /// `activate` (0)
    Activate,
    /// `deactivate` (1)
    Deactivate,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    CloudPcOrganizationActionType: "microsoft.graph.cloudPcOrganizationActionType";
    Activate: "activate" = 0,
    Deactivate: "deactivate" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
