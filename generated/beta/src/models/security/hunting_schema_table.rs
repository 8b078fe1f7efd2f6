// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.huntingSchemaTable`, a complex type.
    HuntingSchemaTable "microsoft.graph.security.huntingSchemaTable" "complex";
    /// `columns`: Collection(microsoft.graph.security.huntingSchemaTableColumn)
    columns "columns": Vec<super::HuntingSchemaTableColumn>,
    /// `description`: String
    description "description": String,
    /// `name`: String, not null
    name "name" "r": String,
}
