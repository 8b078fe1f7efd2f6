// @generated
use crate::mg;

/// Enumeration `microsoft.graph.driftStatus`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DriftStatus {
    /// `active` (0)
    Active,
    /// `fixed` (1)
    Fixed,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    DriftStatus: "microsoft.graph.driftStatus";
    Active: "active" = 0,
    Fixed: "fixed" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
