// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.huntingSchemaResult`.
pub struct HuntingSchemaResult {
    /// `functions`.
    pub functions: mg::Field<mg::Boxed<super::HuntingSchemaFunctions>>,
    /// `tables`.
    pub tables: mg::Field<Vec<super::HuntingSchemaTable>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    HuntingSchemaResult: "microsoft.graph.security.huntingSchemaResult", complex;
    functions: "functions",
    tables: "tables",
}
