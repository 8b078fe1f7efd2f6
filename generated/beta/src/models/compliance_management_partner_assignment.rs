// @generated
use crate::mg;

/// Complex type `microsoft.graph.complianceManagementPartnerAssignment`.
pub struct ComplianceManagementPartnerAssignment {
    /// `target`.
    pub target: mg::Field<mg::Boxed<super::DeviceAndAppManagementAssignmentTarget>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ComplianceManagementPartnerAssignment: "microsoft.graph.complianceManagementPartnerAssignment", complex;
    target: "target",
}
