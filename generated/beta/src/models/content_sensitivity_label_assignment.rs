// @generated
use crate::mg;

/// Complex type `microsoft.graph.contentSensitivityLabelAssignment`.
pub struct ContentSensitivityLabelAssignment {
    /// `assignmentMethod`. Never null.
    pub assignment_method: mg::Field<mg::Open<super::SensitivityLabelAssignmentMethod>>,
    /// `justificationText`.
    pub justification_text: mg::Field<String>,
    /// `sensitivityLabelId`.
    pub sensitivity_label_id: mg::Field<String>,
    /// `tenantId`.
    pub tenant_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ContentSensitivityLabelAssignment: "microsoft.graph.contentSensitivityLabelAssignment", complex;
    assignment_method: "assignmentMethod" required,
    justification_text: "justificationText",
    sensitivity_label_id: "sensitivityLabelId",
    tenant_id: "tenantId",
}
