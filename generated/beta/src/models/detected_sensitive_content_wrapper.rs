// @generated
use crate::mg;

/// Complex type `microsoft.graph.detectedSensitiveContentWrapper`.
pub struct DetectedSensitiveContentWrapper {
    /// `classification`.
    pub classification: mg::Field<Vec<super::DetectedSensitiveContent>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DetectedSensitiveContentWrapper: "microsoft.graph.detectedSensitiveContentWrapper", complex;
    classification: "classification",
}
