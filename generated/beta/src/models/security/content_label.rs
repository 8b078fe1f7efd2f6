// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.contentLabel`.
pub struct ContentLabel {
    /// `assignmentMethod`. Never null.
    pub assignment_method: mg::Field<mg::Open<super::AssignmentMethod>>,
    /// `createdDateTime`.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `sensitivityLabelId`.
    pub sensitivity_label_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ContentLabel: "microsoft.graph.security.contentLabel", complex;
    assignment_method: "assignmentMethod" required,
    created_date_time: "createdDateTime",
    sensitivity_label_id: "sensitivityLabelId",
}
