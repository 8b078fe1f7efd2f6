// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.featureTarget`, a complex type.
    FeatureTarget "microsoft.graph.featureTarget" "complex";
    /// `id`: String
    id "id": String,
    /// `targetType`: featureTargetType
    target_type "targetType": mg::Open<super::FeatureTargetType>,
}
