// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.security.caseManagement.valueProperty`.
pub struct ValueProperty {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ValueProperty: "microsoft.graph.security.caseManagement.valueProperty", complex abstract, family ValuePropertyKind;
}

/// The types derived from [`ValueProperty`].
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
