// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.caseManagement.valueProperty`, an abstract complex type.
    ValueProperty "microsoft.graph.security.caseManagement.valueProperty" "complex abstract" => ValuePropertyKind;
}

/// The types derived from `microsoft.graph.security.caseManagement.valueProperty`.
#[non_exhaustive]
pub enum ValuePropertyKind {
    BooleanValueProperty(Box<super::BooleanValueProperty>),
    StringValueProperty(Box<super::StringValueProperty>),
    /// None of these, or a type that this version does not know.
    Other(Box<ValueProperty>),
}

mg::family! {
    ValueProperty => ValuePropertyKind;
    BooleanValueProperty(super::BooleanValueProperty),
    StringValueProperty(super::StringValueProperty),
}
