// @generated
use crate::mg;

/// Enumeration `microsoft.graph.policyPivotProperty`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PolicyPivotProperty {
    /// `none` (0)
    None,
    /// `activity` (1)
    Activity,
    /// `location` (2)
    Location,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    PolicyPivotProperty: "microsoft.graph.policyPivotProperty";
    None: "none" = 0,
    Activity: "activity" = 1,
    Location: "location" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
