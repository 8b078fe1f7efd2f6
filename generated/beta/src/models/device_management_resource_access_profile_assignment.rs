// @generated
use crate::mg;

/// Entity type [`microsoft.graph.deviceManagementResourceAccessProfileAssignment`][reference],
/// derived from [`Entity`](super::Entity).
///
/// Requests: [`DeviceManagementResourceAccessProfileAssignmentCollection`], for example
/// `graph.device_management().resource_access_profiles().id(id).assignments()`.
///
/// [`DeviceManagementResourceAccessProfileAssignmentCollection`]: crate::requests::device_management_resource_access_profile_assignment::DeviceManagementResourceAccessProfileAssignmentCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/devicemanagementresourceaccessprofileassignment?view=graph-rest-beta
pub struct DeviceManagementResourceAccessProfileAssignment {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `intent`. Never null.
    pub intent: mg::Field<mg::Open<super::DeviceManagementResourceAccessProfileIntent>>,
    /// `sourceId`.
    pub source_id: mg::Field<String>,
    /// `target`. Never null.
    pub target: mg::Field<mg::Boxed<super::DeviceAndAppManagementAssignmentTarget>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceManagementResourceAccessProfileAssignment: "microsoft.graph.deviceManagementResourceAccessProfileAssignment", entity, base super::Entity;
    id: "id" key required,
    intent: "intent" required,
    source_id: "sourceId",
    target: "target" required,
}

mg::derived_from! { DeviceManagementResourceAccessProfileAssignment: super::Entity }
