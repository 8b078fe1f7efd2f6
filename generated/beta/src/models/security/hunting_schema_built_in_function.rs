// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.huntingSchemaBuiltInFunction`, a complex type.
    HuntingSchemaBuiltInFunction "microsoft.graph.security.huntingSchemaBuiltInFunction" "complex";
    /// `documentation`: String
    documentation "documentation": String,
    /// `huntingFunctionId`: Int64, not null, computed
    hunting_function_id "huntingFunctionId" "rc": i64,
    /// `inputParameters`: Collection(microsoft.graph.security.huntingSchemaFunctionParameter)
    input_parameters "inputParameters": Vec<super::HuntingSchemaFunctionParameter>,
    /// `name`: String, not null
    name "name" "r": String,
    /// `outputColumns`: Collection(microsoft.graph.security.huntingSchemaTableColumn)
    output_columns "outputColumns": Vec<super::HuntingSchemaTableColumn>,
    /// `path`: String
    path "path": String,
}
