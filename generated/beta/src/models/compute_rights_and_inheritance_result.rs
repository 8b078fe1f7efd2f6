// @generated
use crate::mg;

/// Complex type `microsoft.graph.computeRightsAndInheritanceResult`.
pub struct ComputeRightsAndInheritanceResult {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ComputeRightsAndInheritanceResult: "microsoft.graph.computeRightsAndInheritanceResult", complex;
}

impl ComputeRightsAndInheritanceResult {
    /// `contentRights`: many [`LabelContentRight`](super::LabelContentRight).
    pub const CONTENT_RIGHTS: mg::Nav<
        ComputeRightsAndInheritanceResult,
        Vec<super::LabelContentRight>,
    > = mg::Nav::new("contentRights");
    /// `inheritedLabel`: [`SensitivityLabel`](super::SensitivityLabel).
    pub const INHERITED_LABEL: mg::Nav<
        ComputeRightsAndInheritanceResult,
        super::SensitivityLabel,
    > = mg::Nav::new("inheritedLabel");
    /// `sensitivityLabels`: many [`SensitivityLabel`](super::SensitivityLabel).
    pub const SENSITIVITY_LABELS: mg::Nav<
        ComputeRightsAndInheritanceResult,
        Vec<super::SensitivityLabel>,
    > = mg::Nav::new("sensitivityLabels");
}
