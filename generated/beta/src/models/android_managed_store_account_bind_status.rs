// @generated
use crate::mg;

/// Enumeration `microsoft.graph.androidManagedStoreAccountBindStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AndroidManagedStoreAccountBindStatus {
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
    AndroidManagedStoreAccountBindStatus: "microsoft.graph.androidManagedStoreAccountBindStatus";
    NotBound: "notBound" = 0,
    Bound: "bound" = 1,
    BoundAndValidated: "boundAndValidated" = 2,
    Unbinding: "unbinding" = 3,
}
