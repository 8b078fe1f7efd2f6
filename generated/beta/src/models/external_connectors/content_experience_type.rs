// @generated
use crate::mg;

/// `microsoft.graph.externalConnectors.contentExperienceType`, a flags enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ContentExperienceType {
    /// `search`, 1.
    Search,
    /// `compliance`, 2.
    Compliance,
    /// `unknownFutureValue`, 4.
    UnknownFutureValue,
}

mg::enumeration! {
    ContentExperienceType "microsoft.graph.externalConnectors.contentExperienceType" "flags";
    Search "search" 1,
    Compliance "compliance" 2,
    UnknownFutureValue "unknownFutureValue" 4,
}
