// @generated
use crate::mg;

/// Entity type [`microsoft.graph.cloudPcFrontLineServicePlan`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`CloudPcFrontLineServicePlanCollection`], for example
/// `graph.device_management().virtual_endpoint().front_line_service_plans()`.
///
/// [`CloudPcFrontLineServicePlanCollection`]: crate::requests::cloud_pc_front_line_service_plan::CloudPcFrontLineServicePlanCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/cloudpcfrontlineserviceplan?view=graph-rest-beta
pub struct CloudPcFrontLineServicePlan {
    /// `allotmentLicensesCount`.
    pub allotment_licenses_count: mg::Field<i32>,
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `totalCount`.
    pub total_count: mg::Field<i32>,
    /// `usedCount`.
    pub used_count: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CloudPcFrontLineServicePlan: "microsoft.graph.cloudPcFrontLineServicePlan", entity, base super::Entity;
    allotment_licenses_count: "allotmentLicensesCount",
    display_name: "displayName",
    id: "id" key required,
    total_count: "totalCount",
    used_count: "usedCount",
}

mg::derived_from! { CloudPcFrontLineServicePlan: super::Entity }
