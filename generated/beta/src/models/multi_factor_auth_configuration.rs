// @generated
use crate::mg;

/// Enumeration `microsoft.graph.multiFactorAuthConfiguration`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MultiFactorAuthConfiguration {
    /// `notRequired` (0)
    NotRequired,
    /// `required` (1)
    Required,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    MultiFactorAuthConfiguration: "microsoft.graph.multiFactorAuthConfiguration";
    NotRequired: "notRequired" = 0,
    Required: "required" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
