// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.assignmentFilterSupportedProperty`, a complex type.
    AssignmentFilterSupportedProperty "microsoft.graph.assignmentFilterSupportedProperty" "complex";
    /// `dataType`: String
    data_type "dataType": String,
    /// `isCollection`: Boolean, not null
    is_collection "isCollection" "r": bool,
    /// `name`: String
    name "name": String,
    /// `propertyRegexConstraint`: String
    property_regex_constraint "propertyRegexConstraint": String,
    /// `supportedOperators`: Collection(assignmentFilterOperator), items not null
    supported_operators "supportedOperators" "r": Vec<mg::Open<super::AssignmentFilterOperator>>,
    /// `supportedValues`: Collection(String)
    supported_values "supportedValues": Vec<String>,
}
