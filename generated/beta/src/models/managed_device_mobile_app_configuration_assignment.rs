// @generated
use crate::mg;

/// Entity type [`microsoft.graph.managedDeviceMobileAppConfigurationAssignment`][reference],
/// derived from [`Entity`](super::Entity).
///
/// Requests: [`ManagedDeviceMobileAppConfigurationAssignmentCollection`], for example
/// `graph.device_app_management().mobile_app_configurations().id(id).assignments()`.
///
/// [`ManagedDeviceMobileAppConfigurationAssignmentCollection`]: crate::requests::managed_device_mobile_app_configuration_assignment::ManagedDeviceMobileAppConfigurationAssignmentCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/manageddevicemobileappconfigurationassignment?view=graph-rest-beta
pub struct ManagedDeviceMobileAppConfigurationAssignment {
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
    ManagedDeviceMobileAppConfigurationAssignment: "microsoft.graph.managedDeviceMobileAppConfigurationAssignment", entity, base super::Entity;
    id: "id" key required,
    target: "target",
}

mg::derived_from! { ManagedDeviceMobileAppConfigurationAssignment: super::Entity }
