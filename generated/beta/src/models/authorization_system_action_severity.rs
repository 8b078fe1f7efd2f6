// @generated
use crate::mg;

/// Enumeration `microsoft.graph.authorizationSystemActionSeverity`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum AuthorizationSystemActionSeverity {
    /// `normal` (0)
    Normal,
    /// `high` (1)
    High,
    /// `unknownFutureValue` (2)
    UnknownFutureValue,
}

mg::enumeration! {
    AuthorizationSystemActionSeverity: "microsoft.graph.authorizationSystemActionSeverity";
    Normal: "normal" = 0,
    High: "high" = 1,
    UnknownFutureValue: "unknownFutureValue" = 2,
}
