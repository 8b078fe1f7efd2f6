// @generated
use crate::mg;

/// Enumeration `microsoft.graph.androidForWorkBindStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AndroidForWorkBindStatus {
    /// `notBound` (0)
    NotBound,
    /// `bound` (1)
    Bound,
    /// `boundAndValidated` (2)
    BoundAndValidated,
    /// `unbinding` (3)
    Unbinding,
}

mg::enumeration! {
    AndroidForWorkBindStatus: "microsoft.graph.androidForWorkBindStatus";
    NotBound: "notBound" = 0,
    Bound: "bound" = 1,
    BoundAndValidated: "boundAndValidated" = 2,
    Unbinding: "unbinding" = 3,
}
