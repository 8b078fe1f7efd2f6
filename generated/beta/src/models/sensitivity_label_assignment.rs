// @generated
use crate::mg;

/// Complex type `microsoft.graph.sensitivityLabelAssignment`.
pub struct SensitivityLabelAssignment {
    /// `assignmentMethod`. Never null.
    pub assignment_method: mg::Field<mg::Open<super::SensitivityLabelAssignmentMethod>>,
    /// `sensitivityLabelId`. Never null.
    pub sensitivity_label_id: mg::Field<String>,
    /// `tenantId`. Never null.
    pub tenant_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SensitivityLabelAssignment: "microsoft.graph.sensitivityLabelAssignment", complex;
    assignment_method: "assignmentMethod" required,
    sensitivity_label_id: "sensitivityLabelId" required,
    tenant_id: "tenantId" required,
}
