// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.assignedPlan`, a complex type.
    AssignedPlan "microsoft.graph.assignedPlan" "complex";
    /// `assignedDateTime`: DateTimeOffset
    assigned_date_time "assignedDateTime": mg::DateTimeOffset,
    /// `capabilityStatus`: String
    capability_status "capabilityStatus": String,
    /// `service`: String
    service "service": String,
    /// `servicePlanId`: Guid
    service_plan_id "servicePlanId": mg::Guid,
}
