// @generated
use crate::mg;

/// `microsoft.graph.mlClassificationMatchTolerance`, a flags enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MlClassificationMatchTolerance {
    /// `exact`, 1.
    Exact,
    /// `near`, 2.
    Near,
}

mg::enumeration! {
    MlClassificationMatchTolerance "microsoft.graph.mlClassificationMatchTolerance" "flags";
    Exact "exact" 1,
    Near "near" 2,
}
