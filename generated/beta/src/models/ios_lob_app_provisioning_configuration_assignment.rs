// @generated
use crate::mg;

/// Entity type [`microsoft.graph.iosLobAppProvisioningConfigurationAssignment`][reference], derived
/// from [`Entity`](super::Entity).
///
/// Requests: [`IosLobAppProvisioningConfigurationAssignmentCollection`], for example
/// `graph.device_app_management().ios_lob_app_provisioning_configurations().id(id).assignments()`.
///
/// [`IosLobAppProvisioningConfigurationAssignmentCollection`]: crate::requests::ios_lob_app_provisioning_configuration_assignment::IosLobAppProvisioningConfigurationAssignmentCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/ioslobappprovisioningconfigurationassignment?view=graph-rest-beta
pub struct IosLobAppProvisioningConfigurationAssignment {
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
    IosLobAppProvisioningConfigurationAssignment: "microsoft.graph.iosLobAppProvisioningConfigurationAssignment", entity, base super::Entity;
    id: "id" key required,
    target: "target",
}

mg::derived_from! { IosLobAppProvisioningConfigurationAssignment: super::Entity }
