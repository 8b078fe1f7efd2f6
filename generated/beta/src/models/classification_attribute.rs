// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.classificationAttribute`, a complex type.
    ClassificationAttribute "microsoft.graph.classificationAttribute" "complex";
    /// `confidence`: Int32
    confidence "confidence": i32,
    /// `count`: Int32
    count "count": i32,
}
