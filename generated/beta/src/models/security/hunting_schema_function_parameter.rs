// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.huntingSchemaFunctionParameter`.
pub struct HuntingSchemaFunctionParameter {
    /// `cslType`. Never null.
    pub csl_type: mg::Field<String>,
    /// `defaultValue`.
    pub default_value: mg::Field<String>,
    /// `name`. Never null.
    pub name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    HuntingSchemaFunctionParameter: "microsoft.graph.security.huntingSchemaFunctionParameter", complex;
    csl_type: "cslType" required,
    default_value: "defaultValue",
    name: "name" required,
}
