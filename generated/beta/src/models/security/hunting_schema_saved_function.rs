// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.huntingSchemaSavedFunction`.
pub struct HuntingSchemaSavedFunction {
    /// `createdBy`.
    pub created_by: mg::Field<String>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `huntingFunctionId`. Never null. Read-only: the service computes it.
    pub hunting_function_id: mg::Field<i64>,
    /// `inputParameters`.
    pub input_parameters: mg::Field<Vec<super::HuntingSchemaFunctionParameter>>,
    /// `lastModifiedBy`.
    pub last_modified_by: mg::Field<String>,
    /// `lastModifiedDateTime`.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
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
    HuntingSchemaSavedFunction: "microsoft.graph.security.huntingSchemaSavedFunction", complex;
    created_by: "createdBy",
    description: "description",
    hunting_function_id: "huntingFunctionId" required computed,
    input_parameters: "inputParameters",
    last_modified_by: "lastModifiedBy",
    last_modified_date_time: "lastModifiedDateTime",
    name: "name" required,
    output_columns: "outputColumns",
    path: "path",
}
