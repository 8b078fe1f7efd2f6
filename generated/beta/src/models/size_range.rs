// @generated
use crate::mg;

/// Complex type `microsoft.graph.sizeRange`.
pub struct SizeRange {
    /// `maximumSize`.
    pub maximum_size: mg::Field<i32>,
    /// `minimumSize`.
    pub minimum_size: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SizeRange: "microsoft.graph.sizeRange", complex;
    maximum_size: "maximumSize",
    minimum_size: "minimumSize",
}
