// @generated
use crate::mg;

/// Complex type `microsoft.graph.cloudPcManagementGroupAssignmentTarget`, derived from
/// [`CloudPcManagementAssignmentTarget`](super::CloudPcManagementAssignmentTarget).
pub struct CloudPcManagementGroupAssignmentTarget {
    /// `allotmentDisplayName`.
    pub allotment_display_name: mg::Field<String>,
    /// `allotmentLicensesCount`.
    pub allotment_licenses_count: mg::Field<i32>,
    /// `groupId`.
    pub group_id: mg::Field<String>,
    /// `servicePlanId`.
    pub service_plan_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CloudPcManagementGroupAssignmentTarget: "microsoft.graph.cloudPcManagementGroupAssignmentTarget", complex, base super::CloudPcManagementAssignmentTarget;
    allotment_display_name: "allotmentDisplayName",
    allotment_licenses_count: "allotmentLicensesCount",
    group_id: "groupId",
    service_plan_id: "servicePlanId",
}

mg::derived_from! { CloudPcManagementGroupAssignmentTarget: super::CloudPcManagementAssignmentTarget }
