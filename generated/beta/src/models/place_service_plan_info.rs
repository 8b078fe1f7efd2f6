// @generated
use crate::mg;

/// Complex type `microsoft.graph.placeServicePlanInfo`.
pub struct PlaceServicePlanInfo {
    /// `servicePlanId`.
    pub service_plan_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PlaceServicePlanInfo: "microsoft.graph.placeServicePlanInfo", complex;
    service_plan_id: "servicePlanId",
}
