// @generated
use crate::mg;

/// Entity type [`microsoft.graph.mobileAppProvisioningConfigGroupAssignment`][reference], derived
/// from [`Entity`](super::Entity).
///
/// Requests: [`MobileAppProvisioningConfigGroupAssignmentCollection`], for example:
///
/// ```ignore
/// graph
///     .device_app_management()
///     .ios_lob_app_provisioning_configurations()
///     .id(id)
///     .group_assignments()
/// ```
///
/// [`MobileAppProvisioningConfigGroupAssignmentCollection`]: crate::requests::mobile_app_provisioning_config_group_assignment::MobileAppProvisioningConfigGroupAssignmentCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/mobileappprovisioningconfiggroupassignment?view=graph-rest-beta
pub struct MobileAppProvisioningConfigGroupAssignment {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `targetGroupId`.
    pub target_group_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MobileAppProvisioningConfigGroupAssignment: "microsoft.graph.mobileAppProvisioningConfigGroupAssignment", entity, base super::Entity;
    id: "id" key required,
    target_group_id: "targetGroupId",
}

mg::derived_from! { MobileAppProvisioningConfigGroupAssignment: super::Entity }
