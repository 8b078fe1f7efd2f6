// @generated
use crate::mg;

/// Complex type `microsoft.graph.assignedLabel`.
pub struct AssignedLabel {
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `labelId`.
    pub label_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AssignedLabel: "microsoft.graph.assignedLabel", complex;
    display_name: "displayName",
    label_id: "labelId",
}
