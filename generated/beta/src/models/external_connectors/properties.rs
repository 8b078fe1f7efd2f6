// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.externalConnectors.properties`, an open complex type.
    Properties "microsoft.graph.externalConnectors.properties" "complex open";
}
