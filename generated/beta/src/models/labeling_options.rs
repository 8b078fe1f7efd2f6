// @generated
use crate::mg;

/// Complex type `microsoft.graph.labelingOptions`.
pub struct LabelingOptions {
    /// `assignmentMethod`. Never null.
    pub assignment_method: mg::Field<mg::Open<super::AssignmentMethod>>,
    /// `downgradeJustification`.
    pub downgrade_justification: mg::Field<mg::Boxed<super::DowngradeJustification>>,
    /// `extendedProperties`.
    pub extended_properties: mg::Field<Vec<super::KeyValuePair>>,
    /// `labelId`. Never null.
    pub label_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    LabelingOptions: "microsoft.graph.labelingOptions", complex;
    assignment_method: "assignmentMethod" required,
    downgrade_justification: "downgradeJustification",
    extended_properties: "extendedProperties",
    label_id: "labelId" required,
}
