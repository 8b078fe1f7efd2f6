// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.huntingSchemaTable`.
pub struct HuntingSchemaTable {
    /// `columns`.
    pub columns: mg::Field<Vec<super::HuntingSchemaTableColumn>>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `name`. Never null.
    pub name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    HuntingSchemaTable: "microsoft.graph.security.huntingSchemaTable", complex;
    columns: "columns",
    description: "description",
    name: "name" required,
}
