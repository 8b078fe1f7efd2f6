// @generated
use crate::mg;

/// Enumeration `microsoft.graph.classificationMethod`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum ClassificationMethod {
    /// `patternMatch` (0)
    PatternMatch,
    /// `exactDataMatch` (1)
    ExactDataMatch,
    /// `fingerprint` (2)
    Fingerprint,
    /// `machineLearning` (3)
    MachineLearning,
}

mg::enumeration! {
    ClassificationMethod: "microsoft.graph.classificationMethod";
    PatternMatch: "patternMatch" = 0,
    ExactDataMatch: "exactDataMatch" = 1,
    Fingerprint: "fingerprint" = 2,
    MachineLearning: "machineLearning" = 3,
}
