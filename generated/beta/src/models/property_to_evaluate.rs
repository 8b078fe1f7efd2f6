// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.propertyToEvaluate`, a complex type.
    PropertyToEvaluate "microsoft.graph.propertyToEvaluate" "complex";
    /// `propertyName`: String
    property_name "propertyName": String,
    /// `propertyValue`: String
    property_value "propertyValue": String,
}
