// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.caseManagement.modifiedProperty`, a complex type.
    ModifiedProperty "microsoft.graph.security.caseManagement.modifiedProperty" "complex";
    /// `newValue`: microsoft.graph.security.caseManagement.valueProperty
    new_value "newValue": mg::Boxed<super::ValueProperty>,
    /// `oldValue`: microsoft.graph.security.caseManagement.valueProperty
    old_value "oldValue": mg::Boxed<super::ValueProperty>,
    /// `propertyName`: String
    property_name "propertyName": String,
}
