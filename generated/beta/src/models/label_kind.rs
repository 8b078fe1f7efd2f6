// @generated
use crate::mg;

/// Enumeration `microsoft.graph.labelKind`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LabelKind {
    /// `all` (1)
    All,
    /// `enumerated` (2)
    Enumerated,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    LabelKind: "microsoft.graph.labelKind";
    All: "all" = 1,
    Enumerated: "enumerated" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
