// @generated
use crate::mg;

/// Complex type `microsoft.graph.extractSensitivityLabelsResult`.
pub struct ExtractSensitivityLabelsResult {
    /// `labels`.
    pub labels: mg::Field<Vec<super::SensitivityLabelAssignment>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ExtractSensitivityLabelsResult: "microsoft.graph.extractSensitivityLabelsResult", complex;
    labels: "labels",
}
