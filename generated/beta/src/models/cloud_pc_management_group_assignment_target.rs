// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudPcManagementGroupAssignmentTarget`, a complex type derived from `microsoft.graph.cloudPcManagementAssignmentTarget`.
    CloudPcManagementGroupAssignmentTarget "microsoft.graph.cloudPcManagementGroupAssignmentTarget" "complex" : super::CloudPcManagementAssignmentTarget;
    /// `allotmentDisplayName`: String
    allotment_display_name "allotmentDisplayName": String,
    /// `allotmentLicensesCount`: Int32
    allotment_licenses_count "allotmentLicensesCount": i32,
    /// `groupId`: String
    group_id "groupId": String,
    /// `servicePlanId`: String
    service_plan_id "servicePlanId": String,
}

mg::derived_from! { CloudPcManagementGroupAssignmentTarget: super::CloudPcManagementAssignmentTarget }
