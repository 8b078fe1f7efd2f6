// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.driftedProperty`, a complex type.
    DriftedProperty "microsoft.graph.driftedProperty" "complex";
    /// `currentValue`: Json, computed
    current_value "currentValue" "c": mg::Json,
    /// `desiredValue`: Json, computed
    desired_value "desiredValue" "c": mg::Json,
    /// `propertyName`: String, not null, computed
    property_name "propertyName" "rc": String,
}
