// @generated
use crate::mg;

/// Enumeration `microsoft.graph.externalConnectors.externalActivityType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ExternalActivityType {
    /// `viewed` (1)
    Viewed,
    /// `modified` (2)
    Modified,
    /// `created` (3)
    Created,
    /// `commented` (4)
    Commented,
    /// `unknownFutureValue` (5)
    UnknownFutureValue,
}

mg::enumeration! {
    ExternalActivityType: "microsoft.graph.externalConnectors.externalActivityType";
    Viewed: "viewed" = 1,
    Modified: "modified" = 2,
    Created: "created" = 3,
    Commented: "commented" = 4,
    UnknownFutureValue: "unknownFutureValue" = 5,
}
