// @generated
use crate::mg;

/// Entity type [`microsoft.graph.targetDeviceGroup`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`TargetDeviceGroupCollection`], for example:
///
/// ```ignore
/// graph
///     .service_principals()
///     .id(id)
///     .remote_desktop_security_configuration()
///     .target_device_groups()
/// ```
///
/// [`TargetDeviceGroupCollection`]: crate::requests::target_device_group::TargetDeviceGroupCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/targetdevicegroup?view=graph-rest-beta
pub struct TargetDeviceGroup {
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TargetDeviceGroup: "microsoft.graph.targetDeviceGroup", entity, base super::Entity;
    display_name: "displayName",
    id: "id" key required,
}

mg::derived_from! { TargetDeviceGroup: super::Entity }
