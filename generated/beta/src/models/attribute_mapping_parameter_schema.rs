// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.attributeMappingParameterSchema`, a complex type.
    AttributeMappingParameterSchema "microsoft.graph.attributeMappingParameterSchema" "complex";
    /// `allowMultipleOccurrences`: Boolean, not null
    allow_multiple_occurrences "allowMultipleOccurrences" "r": bool,
    /// `name`: String
    name "name": String,
    /// `required`: Boolean, not null
    required "required" "r": bool,
    /// `type`: attributeType, not null
    type_ "type" "r": mg::Open<super::AttributeType>,
}
