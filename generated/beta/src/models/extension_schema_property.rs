// @generated
use crate::mg;

/// Complex type `microsoft.graph.extensionSchemaProperty`.
pub struct ExtensionSchemaProperty {
    /// `name`.
    pub name: mg::Field<String>,
    /// `type`.
    pub type_: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ExtensionSchemaProperty: "microsoft.graph.extensionSchemaProperty", complex;
    name: "name",
    type_: "type",
}
