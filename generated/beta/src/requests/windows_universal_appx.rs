// @generated
use crate::{mg, models, requests};

/// Requests on one [`WindowsUniversalAppX`](models::WindowsUniversalAppX): `get`, `update`,
/// `delete`, and the methods below.
///
/// For example
/// `graph.device_app_management().mobile_apps().id(id).cast_to_windows_universal_appx()`.
#[derive(Clone, Debug)]
pub struct WindowsUniversalAppXResource(
    mg::One<models::WindowsUniversalAppX, requests::mobile_lob_app::MobileLobAppResource>,
);

mg::builder! { WindowsUniversalAppXResource: mg::One<models::WindowsUniversalAppX, requests::mobile_lob_app::MobileLobAppResource> }

impl WindowsUniversalAppXResource {
    /// `…/committedContainedApps`: many [`MobileContainedApp`](models::MobileContainedApp).
    ///
    /// Least privileged permission to read: `DeviceManagementApps.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn committed_contained_apps(
        &self,
    ) -> requests::mobile_contained_app::MobileContainedAppCollection {
        mg::navigate(self, "committedContainedApps")
    }
}

/// Requests on a collection of [`WindowsUniversalAppX`](models::WindowsUniversalAppX): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.device_app_management().mobile_apps().cast_to_windows_universal_appx()`.
pub type WindowsUniversalAppXCollection = mg::Many<
    models::WindowsUniversalAppX,
    WindowsUniversalAppXResource,
    requests::mobile_lob_app::MobileLobAppCollection,
>;
