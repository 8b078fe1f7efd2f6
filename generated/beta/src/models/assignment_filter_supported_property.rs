// @generated
use crate::mg;

/// Complex type `microsoft.graph.assignmentFilterSupportedProperty`.
pub struct AssignmentFilterSupportedProperty {
    /// `dataType`.
    pub data_type: mg::Field<String>,
    /// `isCollection`. Never null.
    pub is_collection: mg::Field<bool>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `propertyRegexConstraint`.
    pub property_regex_constraint: mg::Field<String>,
    /// `supportedOperators`.
    pub supported_operators: mg::Field<Vec<mg::Open<super::AssignmentFilterOperator>>>,
    /// `supportedValues`.
    pub supported_values: mg::Field<Vec<String>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AssignmentFilterSupportedProperty: "microsoft.graph.assignmentFilterSupportedProperty", complex;
    data_type: "dataType",
    is_collection: "isCollection" required,
    name: "name",
    property_regex_constraint: "propertyRegexConstraint",
    supported_operators: "supportedOperators" required,
    supported_values: "supportedValues",
}
