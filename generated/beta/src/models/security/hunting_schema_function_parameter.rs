// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.huntingSchemaFunctionParameter`, a complex type.
    HuntingSchemaFunctionParameter "microsoft.graph.security.huntingSchemaFunctionParameter" "complex";
    /// `cslType`: String
    csl_type "cslType": String,
    /// `defaultValue`: String
    default_value "defaultValue": String,
    /// `name`: String
    name "name": String,
}
