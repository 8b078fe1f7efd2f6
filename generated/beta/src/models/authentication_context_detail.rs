// @generated
use crate::mg;

/// Enumeration `microsoft.graph.authenticationContextDetail`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AuthenticationContextDetail {
    /// `required` (0)
    Required,
    /// `previouslySatisfied` (1)
    PreviouslySatisfied,
    /// `notApplicable` (2)
    NotApplicable,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    AuthenticationContextDetail: "microsoft.graph.authenticationContextDetail";
    Required: "required" = 0,
    PreviouslySatisfied: "previouslySatisfied" = 1,
    NotApplicable: "notApplicable" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
