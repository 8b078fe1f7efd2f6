// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.caseManagement.booleanValueProperty`, derived from
/// [`ValueProperty`](super::ValueProperty).
pub struct BooleanValueProperty {
    /// `value`. Never null.
    pub value: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    BooleanValueProperty: "microsoft.graph.security.caseManagement.booleanValueProperty", complex, base super::ValueProperty;
    value: "value" required,
}

mg::derived_from! { BooleanValueProperty: super::ValueProperty }
