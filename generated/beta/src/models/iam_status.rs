// @generated
use crate::mg;

/// Enumeration `microsoft.graph.iamStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IamStatus {
    /// `active` (0)
    Active,
    /// `inactive` (1)
    Inactive,
    /// `disabled` (2)
    Disabled,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    IamStatus: "microsoft.graph.iamStatus";
    Active: "active" = 0,
    Inactive: "inactive" = 1,
    Disabled: "disabled" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
