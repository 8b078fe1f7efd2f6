// @generated
use crate::mg;

/// Complex type `microsoft.graph.assignedPlan`.
pub struct AssignedPlan {
    /// `assignedDateTime`.
    pub assigned_date_time: mg::Field<mg::DateTimeOffset>,
    /// `capabilityStatus`.
    pub capability_status: mg::Field<String>,
    /// `service`.
    pub service: mg::Field<String>,
    /// `servicePlanId`.
    pub service_plan_id: mg::Field<mg::Guid>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AssignedPlan: "microsoft.graph.assignedPlan", complex;
    assigned_date_time: "assignedDateTime",
    capability_status: "capabilityStatus",
    service: "service",
    service_plan_id: "servicePlanId",
}
