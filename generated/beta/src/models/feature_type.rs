// @generated
use crate::mg;

/// Enumeration `microsoft.graph.featureType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FeatureType {
    /// `registration` (0)
    Registration,
    /// `reset` (1)
    Reset,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    FeatureType: "microsoft.graph.featureType";
    Registration: "registration" = 0,
    Reset: "reset" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
