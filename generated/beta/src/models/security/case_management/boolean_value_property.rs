// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.caseManagement.booleanValueProperty`, a complex type derived from `microsoft.graph.security.caseManagement.valueProperty`.
    BooleanValueProperty "microsoft.graph.security.caseManagement.booleanValueProperty" "complex" : super::ValueProperty;
    /// `value`: Boolean, not null
    value "value" "r": bool,
}

mg::derived_from! { BooleanValueProperty: super::ValueProperty }
