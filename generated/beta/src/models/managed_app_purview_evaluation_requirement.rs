// @generated
use crate::mg;

/// Enumeration `microsoft.graph.managedAppPurviewEvaluationRequirement`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ManagedAppPurviewEvaluationRequirement {
    /// `notRequired` (0)
    NotRequired,
    /// `requiredWhenOnline` (1)
    RequiredWhenOnline,
    /// `required` (2)
    Required,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    ManagedAppPurviewEvaluationRequirement: "microsoft.graph.managedAppPurviewEvaluationRequirement";
    NotRequired: "notRequired" = 0,
    RequiredWhenOnline: "requiredWhenOnline" = 1,
    Required: "required" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
