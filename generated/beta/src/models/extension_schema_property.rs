// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.extensionSchemaProperty`, a complex type.
    ExtensionSchemaProperty "microsoft.graph.extensionSchemaProperty" "complex";
    /// `name`: String
    name "name": String,
    /// `type`: String
    type_ "type": String,
}
