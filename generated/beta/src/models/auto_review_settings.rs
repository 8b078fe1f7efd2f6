// @generated
use crate::mg;

/// Complex type `microsoft.graph.autoReviewSettings`.
pub struct AutoReviewSettings {
    /// `notReviewedResult`.
    pub not_reviewed_result: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AutoReviewSettings: "microsoft.graph.autoReviewSettings", complex;
    not_reviewed_result: "notReviewedResult",
}
