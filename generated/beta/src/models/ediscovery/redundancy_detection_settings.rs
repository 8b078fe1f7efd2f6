// @generated
use crate::mg;

/// Complex type `microsoft.graph.ediscovery.redundancyDetectionSettings`.
pub struct RedundancyDetectionSettings {
    /// `isEnabled`.
    pub is_enabled: mg::Field<bool>,
    /// `maxWords`.
    pub max_words: mg::Field<i32>,
    /// `minWords`.
    pub min_words: mg::Field<i32>,
    /// `similarityThreshold`.
    pub similarity_threshold: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    RedundancyDetectionSettings: "microsoft.graph.ediscovery.redundancyDetectionSettings", complex;
    is_enabled: "isEnabled",
    max_words: "maxWords",
    min_words: "minWords",
    similarity_threshold: "similarityThreshold",
}
