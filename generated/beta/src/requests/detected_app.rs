// @generated
use crate::{mg, models, requests};

/// Requests on one [`DetectedApp`](models::DetectedApp): `get`, `update`, `delete`, and the methods
/// below.
///
/// For example `graph.device_management().detected_apps().id(id)`.
#[derive(Clone, Debug)]
pub struct DetectedAppResource(mg::One<models::DetectedApp>);

mg::builder! { DetectedAppResource: mg::One<models::DetectedApp> }

impl DetectedAppResource {
    /// `…/managedDevices`: many [`ManagedDevice`](models::ManagedDevice).
    ///
    /// Reference: [list], [get], [create], [update], [delete].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/intune-devices-windowsmanageddevice-list?view=graph-rest-beta
    /// [get]: https://learn.microsoft.com/graph/api/intune-devices-manageddevice-get?view=graph-rest-beta
    /// [create]: https://learn.microsoft.com/graph/api/intune-devices-windowsmanageddevice-create?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/intune-devices-manageddevice-update?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/intune-devices-windowsmanageddevice-delete?view=graph-rest-beta
    #[inline]
    pub fn managed_devices(&self) -> requests::managed_device::ManagedDeviceCollection {
        mg::navigate(self, "managedDevices")
    }
}

/// Requests on a collection of [`DetectedApp`](models::DetectedApp): `list`, `create`, `count`,
/// `id` for one of them.
///
/// For example `graph.device_management().detected_apps()`.
pub type DetectedAppCollection = mg::Many<models::DetectedApp, DetectedAppResource>;
