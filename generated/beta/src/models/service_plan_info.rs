// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.servicePlanInfo`, a complex type.
    ServicePlanInfo "microsoft.graph.servicePlanInfo" "complex";
    /// `appliesTo`: String
    applies_to "appliesTo": String,
    /// `provisioningStatus`: String
    provisioning_status "provisioningStatus": String,
    /// `servicePlanId`: Guid
    service_plan_id "servicePlanId": mg::Guid,
    /// `servicePlanName`: String
    service_plan_name "servicePlanName": String,
}
