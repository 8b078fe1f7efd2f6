// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.huntingSchemaTableColumn`.
pub struct HuntingSchemaTableColumn {
    /// `dataType`. Never null.
    pub data_type: mg::Field<String>,
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
    HuntingSchemaTableColumn: "microsoft.graph.security.huntingSchemaTableColumn", complex;
    data_type: "dataType" required,
    description: "description",
    name: "name" required,
}
