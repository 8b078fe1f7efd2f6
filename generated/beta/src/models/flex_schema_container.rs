// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.flexSchemaContainer`, an open complex type.
    FlexSchemaContainer "microsoft.graph.flexSchemaContainer" "complex open";
}
