// @generated
use crate::mg;

/// Entity type [`microsoft.graph.hardwareConfigurationAssignment`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`HardwareConfigurationAssignmentCollection`], for example
/// `graph.device_management().hardware_configurations().id(id).assignments()`.
///
/// [`HardwareConfigurationAssignmentCollection`]: crate::requests::hardware_configuration_assignment::HardwareConfigurationAssignmentCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/hardwareconfigurationassignment?view=graph-rest-beta
pub struct HardwareConfigurationAssignment {
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
    HardwareConfigurationAssignment: "microsoft.graph.hardwareConfigurationAssignment", entity, base super::Entity;
    id: "id" key required,
    target: "target",
}

mg::derived_from! { HardwareConfigurationAssignment: super::Entity }
