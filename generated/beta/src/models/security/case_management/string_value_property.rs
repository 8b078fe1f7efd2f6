// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.caseManagement.stringValueProperty`, a complex type derived from `microsoft.graph.security.caseManagement.valueProperty`.
    StringValueProperty "microsoft.graph.security.caseManagement.stringValueProperty" "complex" : super::ValueProperty;
    /// `value`: String
    value "value": String,
}

mg::derived_from! { StringValueProperty: super::ValueProperty }
