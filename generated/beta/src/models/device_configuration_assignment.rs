// @generated
use crate::mg;

/// Entity type [`microsoft.graph.deviceConfigurationAssignment`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`DeviceConfigurationAssignmentCollection`], for example
/// `graph.device_management().device_configurations().id(id).assignments()`.
///
/// [`DeviceConfigurationAssignmentCollection`]: crate::requests::device_configuration_assignment::DeviceConfigurationAssignmentCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/deviceconfigurationassignment?view=graph-rest-beta
pub struct DeviceConfigurationAssignment {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `intent`.
    pub intent: mg::Field<mg::Open<super::DeviceConfigAssignmentIntent>>,
    /// `source`. Never null. Read-only: the service computes it.
    pub source: mg::Field<mg::Open<super::DeviceAndAppManagementAssignmentSource>>,
    /// `sourceId`. Read-only: the service computes it.
    pub source_id: mg::Field<String>,
    /// `target`.
    pub target: mg::Field<mg::Boxed<super::DeviceAndAppManagementAssignmentTarget>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    DeviceConfigurationAssignment: "microsoft.graph.deviceConfigurationAssignment", entity, base super::Entity;
    id: "id" key required,
    intent: "intent",
    source: "source" required computed read_only,
    source_id: "sourceId" computed read_only,
    target: "target",
}

mg::derived_from! { DeviceConfigurationAssignment: super::Entity }
