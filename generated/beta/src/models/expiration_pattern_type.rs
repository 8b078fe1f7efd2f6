// @generated
use crate::mg;

/// Enumeration `microsoft.graph.expirationPatternType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExpirationPatternType {
    /// `notSpecified` (0)
    NotSpecified,
    /// `noExpiration` (1)
    NoExpiration,
    /// `afterDateTime` (2)
    AfterDateTime,
    /// `afterDuration` (3)
    AfterDuration,
}

mg::enumeration! {
    ExpirationPatternType: "microsoft.graph.expirationPatternType";
    NotSpecified: "notSpecified" = 0,
    NoExpiration: "noExpiration" = 1,
    AfterDateTime: "afterDateTime" = 2,
    AfterDuration: "afterDuration" = 3,
}
