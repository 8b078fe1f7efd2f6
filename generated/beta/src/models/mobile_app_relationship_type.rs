// @generated
use crate::mg;

/// Enumeration `microsoft.graph.mobileAppRelationshipType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum MobileAppRelationshipType {
    /// `child` (0)
    Child,
    /// `parent` (1)
    Parent,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    MobileAppRelationshipType: "microsoft.graph.mobileAppRelationshipType";
    Child: "child" = 0,
    Parent: "parent" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
