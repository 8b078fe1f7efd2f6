// @generated
use crate::mg;

/// Enumeration `microsoft.graph.plannerExternalTaskSourceDisplayType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PlannerExternalTaskSourceDisplayType {
    /// `none` (1)
    None,
    /// `default` (2)
    Default,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    PlannerExternalTaskSourceDisplayType: "microsoft.graph.plannerExternalTaskSourceDisplayType";
    None: "none" = 1,
    Default: "default" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
