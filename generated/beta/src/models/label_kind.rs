// @generated
use crate::mg;

/// `microsoft.graph.labelKind`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum LabelKind {
    /// `all`, 1.
    All,
    /// `enumerated`, 2.
    Enumerated,
    /// `unknownFutureValue`, 3.
    UnknownFutureValue,
}

mg::enumeration! {
    LabelKind "microsoft.graph.labelKind" "";
    All "all" 1,
    Enumerated "enumerated" 2,
    UnknownFutureValue "unknownFutureValue" 3,
}
