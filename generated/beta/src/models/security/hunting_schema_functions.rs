// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.huntingSchemaFunctions`.
pub struct HuntingSchemaFunctions {
    /// `builtInFunctions`.
    pub built_in_functions: mg::Field<Vec<super::HuntingSchemaBuiltInFunction>>,
    /// `savedFunctions`.
    pub saved_functions: mg::Field<Vec<super::HuntingSchemaSavedFunction>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    HuntingSchemaFunctions: "microsoft.graph.security.huntingSchemaFunctions", complex;
    built_in_functions: "builtInFunctions",
    saved_functions: "savedFunctions",
}
