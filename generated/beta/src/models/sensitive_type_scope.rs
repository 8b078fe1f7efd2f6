// @generated
use crate::mg;

/// Enumeration `microsoft.graph.sensitiveTypeScope`, of which a value can have several.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SensitiveTypeScope {
    /// `fullDocument` (1)
    FullDocument,
    /// `partialDocument` (2)
    PartialDocument,
}

mg::enumeration! {
    SensitiveTypeScope: "microsoft.graph.sensitiveTypeScope", flags;
    FullDocument: "fullDocument" = 1,
    PartialDocument: "partialDocument" = 2,
}
