// @generated
use crate::mg;

/// Complex type `microsoft.graph.classificationAttribute`.
pub struct ClassificationAttribute {
    /// `confidence`.
    pub confidence: mg::Field<i32>,
    /// `count`.
    pub count: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ClassificationAttribute: "microsoft.graph.classificationAttribute", complex;
    confidence: "confidence",
    count: "count",
}
