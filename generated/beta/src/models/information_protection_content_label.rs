// @generated
use crate::mg;

/// Complex type `microsoft.graph.informationProtectionContentLabel`.
pub struct InformationProtectionContentLabel {
    /// `assignmentMethod`. Never null.
    pub assignment_method: mg::Field<mg::Open<super::AssignmentMethod>>,
    /// `creationDateTime`.
    pub creation_date_time: mg::Field<mg::DateTimeOffset>,
    /// `label`.
    pub label: mg::Field<mg::Boxed<super::LabelDetails>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    InformationProtectionContentLabel: "microsoft.graph.informationProtectionContentLabel", complex;
    assignment_method: "assignmentMethod" required,
    creation_date_time: "creationDateTime",
    label: "label",
}
