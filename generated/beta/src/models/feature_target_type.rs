// @generated
use crate::mg;

/// Enumeration `microsoft.graph.featureTargetType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum FeatureTargetType {
    /// `group` (0)
    Group,
    /// `administrativeUnit` (1)
    AdministrativeUnit,
    /// `role` (2)
    Role,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    FeatureTargetType: "microsoft.graph.featureTargetType";
    Group: "group" = 0,
    AdministrativeUnit: "administrativeUnit" = 1,
    Role: "role" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
