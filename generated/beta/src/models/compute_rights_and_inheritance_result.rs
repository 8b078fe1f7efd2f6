// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.computeRightsAndInheritanceResult`, a complex type.
    ComputeRightsAndInheritanceResult "microsoft.graph.computeRightsAndInheritanceResult" "complex";
}

impl ComputeRightsAndInheritanceResult {
    /// `contentRights`: many `labelContentRight`
    pub const CONTENT_RIGHTS: mg::Nav<
        ComputeRightsAndInheritanceResult,
        Vec<super::LabelContentRight>,
    > = mg::Nav::new("contentRights");
    /// `inheritedLabel`: `sensitivityLabel`
    pub const INHERITED_LABEL: mg::Nav<
        ComputeRightsAndInheritanceResult,
        super::SensitivityLabel,
    > = mg::Nav::new("inheritedLabel");
    /// `sensitivityLabels`: many `sensitivityLabel`
    pub const SENSITIVITY_LABELS: mg::Nav<
        ComputeRightsAndInheritanceResult,
        Vec<super::SensitivityLabel>,
    > = mg::Nav::new("sensitivityLabels");
}
