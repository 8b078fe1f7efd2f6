// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.huntingSchemaTableColumn`, a complex type.
    HuntingSchemaTableColumn "microsoft.graph.security.huntingSchemaTableColumn" "complex";
    /// `dataType`: String
    data_type "dataType": String,
    /// `description`: String
    description "description": String,
    /// `name`: String
    name "name": String,
}
