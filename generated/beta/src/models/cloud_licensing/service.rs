// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudLicensing.service`, a complex type.
    Service "microsoft.graph.cloudLicensing.service" "complex";
    /// `assignableTo`: microsoft.graph.cloudLicensing.assigneeTypes, not null
    assignable_to "assignableTo" "r": mg::Flags<super::AssigneeTypes>,
    /// `planId`: Guid, not null
    plan_id "planId" "r": mg::Guid,
    /// `planName`: String
    plan_name "planName": String,
}
