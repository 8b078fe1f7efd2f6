// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.syntheticMediaDetectionDetail`, a complex type.
    SyntheticMediaDetectionDetail "microsoft.graph.syntheticMediaDetectionDetail" "complex";
    /// `confidence`: Double
    confidence "confidence": f64,
    /// `modality`: contentModality, not null
    modality "modality" "r": mg::Open<super::ContentModality>,
    /// `modelName`: String
    model_name "modelName": String,
    /// `modelTasks`: Collection(String)
    model_tasks "modelTasks": Vec<String>,
    /// `segment`: mediaSegment
    segment "segment": mg::Boxed<super::MediaSegment>,
}
