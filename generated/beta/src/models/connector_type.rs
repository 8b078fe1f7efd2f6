// @generated
use crate::mg;

/// Enumeration `microsoft.graph.connectorType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConnectorType {
    /// `sapIag` (0)
    SapIag,
    /// `sapAc` (1)
    SapAc,
    /// `unknownFutureValue` (3)
    UnknownFutureValue,
}

mg::enumeration! {
    ConnectorType: "microsoft.graph.connectorType";
    SapIag: "sapIag" = 0,
    SapAc: "sapAc" = 1,
    UnknownFutureValue: "unknownFutureValue" = 3,
}
