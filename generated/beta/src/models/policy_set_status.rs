// @generated
use crate::mg;

/// Enumeration `microsoft.graph.policySetStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PolicySetStatus {
    /// `unknown` (0)
    Unknown,
    /// `validating` (1)
    Validating,
    /// `partialSuccess` (2)
    PartialSuccess,
    /// `success` (3)
    Success,
    /// `error` (4)
    Error,
    /// `notAssigned` (5)
    NotAssigned,
}

mg::enumeration! {
    PolicySetStatus: "microsoft.graph.policySetStatus";
    Unknown: "unknown" = 0,
    Validating: "validating" = 1,
    PartialSuccess: "partialSuccess" = 2,
    Success: "success" = 3,
    Error: "error" = 4,
    NotAssigned: "notAssigned" = 5,
}
