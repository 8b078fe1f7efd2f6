// @generated
use crate::mg;

/// Complex type `microsoft.graph.syntheticMediaDetectionDetail`.
pub struct SyntheticMediaDetectionDetail {
    /// `confidence`.
    pub confidence: mg::Field<f64>,
    /// `modality`. Never null.
    pub modality: mg::Field<mg::Open<super::ContentModality>>,
    /// `modelName`.
    pub model_name: mg::Field<String>,
    /// `modelTasks`.
    pub model_tasks: mg::Field<Vec<String>>,
    /// `segment`.
    pub segment: mg::Field<mg::Boxed<super::MediaSegment>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SyntheticMediaDetectionDetail: "microsoft.graph.syntheticMediaDetectionDetail", complex;
    confidence: "confidence",
    modality: "modality" required,
    model_name: "modelName",
    model_tasks: "modelTasks",
    segment: "segment",
}
