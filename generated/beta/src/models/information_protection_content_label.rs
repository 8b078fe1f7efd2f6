// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.informationProtectionContentLabel`, a complex type.
    InformationProtectionContentLabel "microsoft.graph.informationProtectionContentLabel" "complex";
    /// `assignmentMethod`: assignmentMethod, not null
    assignment_method "assignmentMethod" "r": mg::Open<super::AssignmentMethod>,
    /// `creationDateTime`: DateTimeOffset
    creation_date_time "creationDateTime": mg::DateTimeOffset,
    /// `label`: labelDetails
    label "label": mg::Boxed<super::LabelDetails>,
}
