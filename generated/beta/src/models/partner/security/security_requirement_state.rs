// @generated
use crate::mg;

/// Enumeration `microsoft.graph.partner.security.securityRequirementState`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SecurityRequirementState {
    /// `active` (0)
    Active,
    /// `preview` (1)
    Preview,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    SecurityRequirementState: "microsoft.graph.partner.security.securityRequirementState";
    Active: "active" = 0,
    Preview: "preview" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
