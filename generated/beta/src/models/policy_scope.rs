// @generated
use crate::mg;

/// Enumeration `microsoft.graph.policyScope`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PolicyScope {
    /// `none` (0)
    None,
    /// `all` (1)
    All,
    /// `selected` (2)
    Selected,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    PolicyScope: "microsoft.graph.policyScope";
    None: "none" = 0,
    All: "all" = 1,
    Selected: "selected" = 2,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
