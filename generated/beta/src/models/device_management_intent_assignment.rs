// @generated
use crate::mg;

/// Entity type [`microsoft.graph.deviceManagementIntentAssignment`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`DeviceManagementIntentAssignmentCollection`], for example
/// `graph.device_management().intents().id(id).assignments()`.
///
/// [`DeviceManagementIntentAssignmentCollection`]: crate::requests::device_management_intent_assignment::DeviceManagementIntentAssignmentCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/intune-deviceintent-devicemanagementintentassignment?view=graph-rest-beta
pub struct DeviceManagementIntentAssignment {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `target`.
    pub target: mg::Field<mg::Boxed<super::DeviceAndAppManagementAssignmentTarget>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceManagementIntentAssignment: "microsoft.graph.deviceManagementIntentAssignment", entity, base super::Entity;
    id: "id" key required,
    target: "target",
}

mg::derived_from! { DeviceManagementIntentAssignment: super::Entity }
