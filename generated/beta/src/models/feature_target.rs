// @generated
use crate::mg;

/// Complex type `microsoft.graph.featureTarget`.
pub struct FeatureTarget {
    /// `id`.
    pub id: mg::Field<String>,
    /// `targetType`.
    pub target_type: mg::Field<mg::Open<super::FeatureTargetType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    FeatureTarget: "microsoft.graph.featureTarget", complex;
    id: "id",
    target_type: "targetType",
}
