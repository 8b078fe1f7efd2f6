// @generated
use crate::mg;

/// Enumeration `microsoft.graph.principalType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PrincipalType {
    /// `entraIdUser` (0)
    EntraIdUser,
    /// `unknownFutureValue` (1)
    UnknownFutureValue,
}

mg::enumeration! {
    PrincipalType: "microsoft.graph.principalType";
    EntraIdUser: "entraIdUser" = 0,
    UnknownFutureValue: "unknownFutureValue" = 1,
}
