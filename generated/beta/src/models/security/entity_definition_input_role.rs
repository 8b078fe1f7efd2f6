// @generated
use crate::mg;

/// Enumeration `microsoft.graph.security.entityDefinitionInputRole`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EntityDefinitionInputRole {
    /// `impacted` (0)
    Impacted,
    /// `related` (1)
    Related,
    /// `unknownFutureValue` (99)
    UnknownFutureValue,
}

mg::enumeration! {
    EntityDefinitionInputRole: "microsoft.graph.security.entityDefinitionInputRole";
    Impacted: "impacted" = 0,
    Related: "related" = 1,
    UnknownFutureValue: "unknownFutureValue" = 99,
}
