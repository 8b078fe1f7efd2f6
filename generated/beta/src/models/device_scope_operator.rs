// @generated
use crate::mg;

/// Enumeration `microsoft.graph.deviceScopeOperator`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DeviceScopeOperator {
    /// `none` (0)
    None,
    /// `equals` (1)
    Equals,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    DeviceScopeOperator: "microsoft.graph.deviceScopeOperator";
    None: "none" = 0,
    Equals: "equals" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
