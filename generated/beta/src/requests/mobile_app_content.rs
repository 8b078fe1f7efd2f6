// @generated
use crate::{mg, models, requests};

/// Requests on one [`MobileAppContent`](models::MobileAppContent): `get`, `update`, `delete`, and
/// the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_app_management()
///     .mobile_apps()
///     .id(id)
///     .cast_to_android_lob_app()
///     .content_versions()
///     .id(id)
/// ```
#[derive(Clone, Debug)]
pub struct MobileAppContentResource(mg::One<models::MobileAppContent>);

mg::builder! { MobileAppContentResource: mg::One<models::MobileAppContent> }

impl MobileAppContentResource {
    /// `…/containedApps`: many [`MobileContainedApp`](models::MobileContainedApp).
    ///
    /// Least privileged permission to read: `DeviceManagementApps.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn contained_apps(
        &self,
    ) -> requests::mobile_contained_app::MobileContainedAppCollection {
        mg::navigate(self, "containedApps")
    }

    /// `…/files`: many [`MobileAppContentFile`](models::MobileAppContentFile).
    ///
    /// Least privileged permission to read: `DeviceManagementApps.Read.All` (delegated,
    /// application).
    #[inline]
    pub fn files(
        &self,
    ) -> requests::mobile_app_content_file::MobileAppContentFileCollection {
        mg::navigate(self, "files")
    }

    /// `…/scripts`: many [`MobileAppContentScript`](models::MobileAppContentScript).
    #[inline]
    pub fn scripts(
        &self,
    ) -> requests::mobile_app_content_script::MobileAppContentScriptCollection {
        mg::navigate(self, "scripts")
    }
}

/// Requests on a collection of [`MobileAppContent`](models::MobileAppContent): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .device_app_management()
///     .mobile_apps()
///     .id(id)
///     .cast_to_android_lob_app()
///     .content_versions()
/// ```
pub type MobileAppContentCollection = mg::Many<
    models::MobileAppContent,
    MobileAppContentResource,
>;
