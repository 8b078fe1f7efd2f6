// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.huntingSchemaResult`, a complex type.
    HuntingSchemaResult "microsoft.graph.security.huntingSchemaResult" "complex";
    /// `functions`: microsoft.graph.security.huntingSchemaFunctions
    functions "functions": mg::Boxed<super::HuntingSchemaFunctions>,
    /// `tables`: Collection(microsoft.graph.security.huntingSchemaTable)
    tables "tables": Vec<super::HuntingSchemaTable>,
}
