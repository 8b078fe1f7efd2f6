// @generated
use crate::mg;

/// Entity type [`microsoft.graph.windowsManagementAppHealthSummary`][reference], derived from
/// [`Entity`](super::Entity).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/windowsmanagementapphealthsummary?view=graph-rest-beta
pub struct WindowsManagementAppHealthSummary {
    /// `healthyDeviceCount`. Never null.
    pub healthy_device_count: mg::Field<i32>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `unhealthyDeviceCount`. Never null.
    pub unhealthy_device_count: mg::Field<i32>,
    /// `unknownDeviceCount`. Never null.
    pub unknown_device_count: mg::Field<i32>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WindowsManagementAppHealthSummary: "microsoft.graph.windowsManagementAppHealthSummary", entity, base super::Entity;
    healthy_device_count: "healthyDeviceCount" required,
    id: "id" key required,
    unhealthy_device_count: "unhealthyDeviceCount" required,
    unknown_device_count: "unknownDeviceCount" required,
}

mg::derived_from! { WindowsManagementAppHealthSummary: super::Entity }
