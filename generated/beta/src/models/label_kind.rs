// @generated
use crate::mg;

/// `microsoft.graph.labelKind`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LabelKind {
    /// `all`, 0.
    All,
    /// `enumerated`, 1.
    Enumerated,
    /// `unknownFutureValue`, 2.
    UnknownFutureValue,
}

mg::enumeration! {
    LabelKind "microsoft.graph.labelKind" "";
    All "all" 0,
    Enumerated "enumerated" 1,
    UnknownFutureValue "unknownFutureValue" 2,
}
