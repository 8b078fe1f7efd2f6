// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.huntingSchemaTableColumn`, a complex type.
    HuntingSchemaTableColumn "microsoft.graph.security.huntingSchemaTableColumn" "complex";
    /// `dataType`: String, not null
    data_type "dataType" "r": String,
    /// `description`: String
    description "description": String,
    /// `name`: String, not null
    name "name" "r": String,
}
