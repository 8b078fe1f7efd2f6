// @generated
use crate::mg;

/// Complex type `microsoft.graph.numberRange`.
pub struct NumberRange {
    /// `lowerNumber`. Never null.
    pub lower_number: mg::Field<i32>,
    /// `upperNumber`. Never null.
    pub upper_number: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    NumberRange: "microsoft.graph.numberRange", complex;
    lower_number: "lowerNumber" required,
    upper_number: "upperNumber" required,
}
