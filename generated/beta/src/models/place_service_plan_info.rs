// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.placeServicePlanInfo`, a complex type.
    PlaceServicePlanInfo "microsoft.graph.placeServicePlanInfo" "complex";
    /// `servicePlanId`: String
    service_plan_id "servicePlanId": String,
}
