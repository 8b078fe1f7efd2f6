// @generated
use crate::mg;

/// Enumeration `microsoft.graph.escrowBehavior`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EscrowBehavior {
    /// `Default` (1)
    Default,
    /// `IgnoreLookupReferenceResolutionFailure` (2)
    IgnoreLookupReferenceResolutionFailure,
}

mg::enumeration! {
    EscrowBehavior: "microsoft.graph.escrowBehavior";
    Default: "Default" = 1,
    IgnoreLookupReferenceResolutionFailure: "IgnoreLookupReferenceResolutionFailure" = 2,
}
