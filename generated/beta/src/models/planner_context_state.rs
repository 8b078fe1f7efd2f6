// @generated
use crate::mg;

/// Enumeration `microsoft.graph.plannerContextState`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PlannerContextState {
    /// `active` (0)
    Active,
    /// `delinked` (1)
    Delinked,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    PlannerContextState: "microsoft.graph.plannerContextState";
    Active: "active" = 0,
    Delinked: "delinked" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
