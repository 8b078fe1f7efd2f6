// @generated
use crate::mg;

/// `microsoft.graph.sensitiveTypeScope`, a flags enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum SensitiveTypeScope {
    /// `fullDocument`, 1.
    FullDocument,
    /// `partialDocument`, 2.
    PartialDocument,
}

mg::enumeration! {
    SensitiveTypeScope "microsoft.graph.sensitiveTypeScope" "flags";
    FullDocument "fullDocument" 1,
    PartialDocument "partialDocument" 2,
}
