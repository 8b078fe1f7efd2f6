// @generated
use crate::mg;

/// Enumeration `microsoft.graph.ingestionSource`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum IngestionSource {
    /// `unknown` (0)
    Unknown,
    /// `custom` (1)
    Custom,
    /// `builtIn` (2)
    BuiltIn,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    IngestionSource: "microsoft.graph.ingestionSource";
    Unknown: "unknown" = 0,
    Custom: "custom" = 1,
    BuiltIn: "builtIn" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
