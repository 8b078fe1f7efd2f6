// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.attributeMappingSource`, a complex type.
    AttributeMappingSource "microsoft.graph.attributeMappingSource" "complex";
    /// `expression`: String
    expression "expression": String,
    /// `name`: String
    name "name": String,
    /// `parameters`: Collection(stringKeyAttributeMappingSourceValuePair)
    parameters "parameters": Vec<super::StringKeyAttributeMappingSourceValuePair>,
    /// `type`: attributeMappingSourceType, not null
    type_ "type" "r": mg::Open<super::AttributeMappingSourceType>,
}
