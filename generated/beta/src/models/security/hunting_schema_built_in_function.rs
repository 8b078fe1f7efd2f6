// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.huntingSchemaBuiltInFunction`.
pub struct HuntingSchemaBuiltInFunction {
    /// `documentation`.
    pub documentation: mg::Field<String>,
    /// `huntingFunctionId`. Never null. Read-only: the service computes it.
    pub hunting_function_id: mg::Field<i64>,
    /// `inputParameters`.
    pub input_parameters: mg::Field<Vec<super::HuntingSchemaFunctionParameter>>,
    /// `name`. Never null.
    pub name: mg::Field<String>,
    /// `outputColumns`.
    pub output_columns: mg::Field<Vec<super::HuntingSchemaTableColumn>>,
    /// `path`.
    pub path: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    HuntingSchemaBuiltInFunction: "microsoft.graph.security.huntingSchemaBuiltInFunction", complex;
    documentation: "documentation",
    hunting_function_id: "huntingFunctionId" required computed,
    input_parameters: "inputParameters",
    name: "name" required,
    output_columns: "outputColumns",
    path: "path",
}
