// @generated
use crate::mg;

/// Enumeration `microsoft.graph.destinationType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DestinationType {
    /// `new` (0)
    New,
    /// `inPlace` (1)
    InPlace,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    DestinationType: "microsoft.graph.destinationType";
    New: "new" = 0,
    InPlace: "inPlace" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
