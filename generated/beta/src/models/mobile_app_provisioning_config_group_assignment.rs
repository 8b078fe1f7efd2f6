// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.mobileAppProvisioningConfigGroupAssignment`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/mobileappprovisioningconfiggroupassignment?view=graph-rest-beta>
    MobileAppProvisioningConfigGroupAssignment "microsoft.graph.mobileAppProvisioningConfigGroupAssignment" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `targetGroupId`: String
    target_group_id "targetGroupId": String,
}

mg::derived_from! { MobileAppProvisioningConfigGroupAssignment: super::Entity }
