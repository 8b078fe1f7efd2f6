// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.huntingSchemaFunctionParameter`, a complex type.
    HuntingSchemaFunctionParameter "microsoft.graph.security.huntingSchemaFunctionParameter" "complex";
    /// `cslType`: String, not null
    csl_type "cslType" "r": String,
    /// `defaultValue`: String
    default_value "defaultValue": String,
    /// `name`: String, not null
    name "name" "r": String,
}
