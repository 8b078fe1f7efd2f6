// @generated
use crate::mg;

/// `microsoft.graph.connectorGroupType`, an enumeration type.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ConnectorGroupType {
    /// `applicationProxy`, 0.
    ApplicationProxy,
}

mg::enumeration! {
    ConnectorGroupType "microsoft.graph.connectorGroupType" "";
    ApplicationProxy "applicationProxy" 0,
}
