// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.activityTransport`, a complex type.
    ActivityTransport "microsoft.graph.activityTransport" "complex";
    /// `connectionType`: connectionType, not null
    connection_type "connectionType" "r": mg::Open<super::ConnectionType>,
    /// `url`: String
    url "url": String,
}
