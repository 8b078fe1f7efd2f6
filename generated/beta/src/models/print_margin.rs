// @generated
use crate::mg;

/// Complex type `microsoft.graph.printMargin`.
pub struct PrintMargin {
    /// `bottom`.
    pub bottom: mg::Field<i32>,
    /// `left`.
    pub left: mg::Field<i32>,
    /// `right`.
    pub right: mg::Field<i32>,
    /// `top`.
    pub top: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PrintMargin: "microsoft.graph.printMargin", complex;
    bottom: "bottom",
    left: "left",
    right: "right",
    top: "top",
}
