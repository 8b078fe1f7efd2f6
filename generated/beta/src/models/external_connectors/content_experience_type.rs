// @generated
use crate::mg;

/// `microsoft.graph.externalConnectors.contentExperienceType`, a flags enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ContentExperienceType {
    /// `search`, 1.
    Search,
    /// `compliance`, 32.
    Compliance,
    /// `unknownFutureValue`, 2048.
    UnknownFutureValue,
}

mg::enumeration! {
    ContentExperienceType "microsoft.graph.externalConnectors.contentExperienceType" "flags";
    Search "search" 1,
    Compliance "compliance" 32,
    UnknownFutureValue "unknownFutureValue" 2048,
}
