// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.cloudPcFrontLineServicePlan`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/cloudpcfrontlineserviceplan?view=graph-rest-beta>
    CloudPcFrontLineServicePlan "microsoft.graph.cloudPcFrontLineServicePlan" "entity" : super::Entity;
    /// `allotmentLicensesCount`: Int32
    allotment_licenses_count "allotmentLicensesCount": i32,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `totalCount`: Int32
    total_count "totalCount": i32,
    /// `usedCount`: Int32
    used_count "usedCount": i32,
}

mg::derived_from! { CloudPcFrontLineServicePlan: super::Entity }
