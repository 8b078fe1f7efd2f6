// @generated
use crate::{mg, models, requests};

/// Requests on one [`WindowsProtectionState`](models::WindowsProtectionState): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example `graph.device_management().managed_devices().id(id).windows_protection_state()`.
#[derive(Clone, Debug)]
pub struct WindowsProtectionStateResource(mg::One<models::WindowsProtectionState>);

mg::builder! { WindowsProtectionStateResource: mg::One<models::WindowsProtectionState> }

impl WindowsProtectionStateResource {
    /// `…/detectedMalwareState`: many
    /// [`WindowsDeviceMalwareState`](models::WindowsDeviceMalwareState).
    ///
    /// Reference: [list], [get], [create], [update], [delete].
    ///
    /// [list]: https://learn.microsoft.com/graph/api/intune-devices-windowsdevicemalwarestate-list?view=graph-rest-beta
    /// [get]: https://learn.microsoft.com/graph/api/intune-devices-windowsdevicemalwarestate-get?view=graph-rest-beta
    /// [create]: https://learn.microsoft.com/graph/api/intune-devices-windowsdevicemalwarestate-create?view=graph-rest-beta
    /// [update]: https://learn.microsoft.com/graph/api/intune-devices-windowsdevicemalwarestate-update?view=graph-rest-beta
    /// [delete]: https://learn.microsoft.com/graph/api/intune-devices-windowsdevicemalwarestate-delete?view=graph-rest-beta
    #[inline]
    pub fn detected_malware_state(
        &self,
    ) -> requests::windows_device_malware_state::WindowsDeviceMalwareStateCollection {
        mg::navigate(self, "detectedMalwareState")
    }
}
