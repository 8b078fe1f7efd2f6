// @generated
use crate::mg;

/// Complex type `microsoft.graph.attributeMappingParameterSchema`.
pub struct AttributeMappingParameterSchema {
    /// `allowMultipleOccurrences`. Never null.
    pub allow_multiple_occurrences: mg::Field<bool>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `required`. Never null.
    pub required: mg::Field<bool>,
    /// `type`. Never null.
    pub type_: mg::Field<mg::Open<super::AttributeType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AttributeMappingParameterSchema: "microsoft.graph.attributeMappingParameterSchema", complex;
    allow_multiple_occurrences: "allowMultipleOccurrences" required,
    name: "name",
    required: "required" required,
    type_: "type" required,
}
