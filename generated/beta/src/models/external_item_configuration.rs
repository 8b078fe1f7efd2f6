// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.externalItemConfiguration`, a complex type.
    ExternalItemConfiguration "microsoft.graph.externalItemConfiguration" "complex";
    /// `connections`: Collection(connectionItem), items not null
    connections "connections" "r": Vec<super::ConnectionItem>,
}
