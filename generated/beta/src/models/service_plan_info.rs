// @generated
use crate::mg;

/// Complex type `microsoft.graph.servicePlanInfo`.
pub struct ServicePlanInfo {
    /// `appliesTo`.
    pub applies_to: mg::Field<String>,
    /// `provisioningStatus`.
    pub provisioning_status: mg::Field<String>,
    /// `servicePlanId`.
    pub service_plan_id: mg::Field<mg::Guid>,
    /// `servicePlanName`.
    pub service_plan_name: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ServicePlanInfo: "microsoft.graph.servicePlanInfo", complex;
    applies_to: "appliesTo",
    provisioning_status: "provisioningStatus",
    service_plan_id: "servicePlanId",
    service_plan_name: "servicePlanName",
}
