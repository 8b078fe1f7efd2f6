// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.caseManagement.stringValueProperty`, derived from
/// [`ValueProperty`](super::ValueProperty).
pub struct StringValueProperty {
    /// `value`.
    pub value: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    StringValueProperty: "microsoft.graph.security.caseManagement.stringValueProperty", complex, base super::ValueProperty;
    value: "value",
}

mg::derived_from! { StringValueProperty: super::ValueProperty }
