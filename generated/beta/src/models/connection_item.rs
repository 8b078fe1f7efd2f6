// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.connectionItem`, a complex type.
    ConnectionItem "microsoft.graph.connectionItem" "complex";
    /// `connectionId`: String, not null
    connection_id "connectionId" "r": String,
}
