// @generated
use crate::mg;

/// Enumeration `microsoft.graph.connectorGroupType`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConnectorGroupType {
    /// `applicationProxy` (0)
    ApplicationProxy,
}

mg::enumeration! {
    ConnectorGroupType: "microsoft.graph.connectorGroupType";
    ApplicationProxy: "applicationProxy" = 0,
}
