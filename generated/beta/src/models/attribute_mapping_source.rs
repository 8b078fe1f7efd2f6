// @generated
use crate::mg;

/// Complex type `microsoft.graph.attributeMappingSource`.
pub struct AttributeMappingSource {
    /// `expression`.
    pub expression: mg::Field<String>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `parameters`.
    pub parameters: mg::Field<Vec<super::StringKeyAttributeMappingSourceValuePair>>,
    /// `type`. Never null.
    pub type_: mg::Field<mg::Open<super::AttributeMappingSourceType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AttributeMappingSource: "microsoft.graph.attributeMappingSource", complex;
    expression: "expression",
    name: "name",
    parameters: "parameters",
    type_: "type" required,
}
