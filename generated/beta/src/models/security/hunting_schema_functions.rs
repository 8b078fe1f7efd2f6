// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.huntingSchemaFunctions`, a complex type.
    HuntingSchemaFunctions "microsoft.graph.security.huntingSchemaFunctions" "complex";
    /// `builtInFunctions`: Collection(microsoft.graph.security.huntingSchemaBuiltInFunction)
    built_in_functions "builtInFunctions": Vec<super::HuntingSchemaBuiltInFunction>,
    /// `savedFunctions`: Collection(microsoft.graph.security.huntingSchemaSavedFunction)
    saved_functions "savedFunctions": Vec<super::HuntingSchemaSavedFunction>,
}
