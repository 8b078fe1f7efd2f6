// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.huntingSchemaSavedFunction`, a complex type.
    HuntingSchemaSavedFunction "microsoft.graph.security.huntingSchemaSavedFunction" "complex";
    /// `createdBy`: String
    created_by "createdBy": String,
    /// `description`: String
    description "description": String,
    /// `huntingFunctionId`: Int64, not null, computed
    hunting_function_id "huntingFunctionId" "rc": i64,
    /// `inputParameters`: Collection(microsoft.graph.security.huntingSchemaFunctionParameter)
    input_parameters "inputParameters": Vec<super::HuntingSchemaFunctionParameter>,
    /// `lastModifiedBy`: String
    last_modified_by "lastModifiedBy": String,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `name`: String, not null
    name "name" "r": String,
    /// `outputColumns`: Collection(microsoft.graph.security.huntingSchemaTableColumn)
    output_columns "outputColumns": Vec<super::HuntingSchemaTableColumn>,
    /// `path`: String
    path "path": String,
}
