// @generated
use crate::mg;

/// Enumeration `microsoft.graph.externalConnectors.contentExperienceType`, of which a value can
/// have several.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ContentExperienceType {
    /// `search` (1)
    Search,
    /// `compliance` (32)
    Compliance,
    /// `unknownFutureValue` (2048)
    UnknownFutureValue,
}

mg::enumeration! {
    ContentExperienceType: "microsoft.graph.externalConnectors.contentExperienceType", flags;
    Search: "search" = 1,
    Compliance: "compliance" = 32,
    UnknownFutureValue: "unknownFutureValue" = 2048,
}
