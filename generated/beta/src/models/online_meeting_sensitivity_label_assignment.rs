// @generated
use crate::mg;

/// Complex type `microsoft.graph.onlineMeetingSensitivityLabelAssignment`.
pub struct OnlineMeetingSensitivityLabelAssignment {
    /// `sensitivityLabelId`.
    pub sensitivity_label_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    OnlineMeetingSensitivityLabelAssignment: "microsoft.graph.onlineMeetingSensitivityLabelAssignment", complex;
    sensitivity_label_id: "sensitivityLabelId",
}
