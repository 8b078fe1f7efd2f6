// @generated
use crate::mg;

/// Enumeration `microsoft.graph.mlClassificationMatchTolerance`, of which a value can have several.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MlClassificationMatchTolerance {
    /// `exact` (1)
    Exact,
    /// `near` (2)
    Near,
}

mg::enumeration! {
    MlClassificationMatchTolerance: "microsoft.graph.mlClassificationMatchTolerance", flags;
    Exact: "exact" = 1,
    Near: "near" = 2,
}
