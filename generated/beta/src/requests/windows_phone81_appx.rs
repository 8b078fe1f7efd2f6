// @generated
use crate::{mg, models, requests};

/// Requests on one [`WindowsPhone81AppX`](models::WindowsPhone81AppX): `get`, `update`, `delete`,
/// and the methods below.
///
/// For example `graph.device_app_management().mobile_apps().id(id).cast_to_windows_phone81_appx()`.
#[derive(Clone, Debug)]
pub struct WindowsPhone81AppXResource(
    mg::One<models::WindowsPhone81AppX, requests::mobile_lob_app::MobileLobAppResource>,
);

mg::builder! { WindowsPhone81AppXResource: mg::One<models::WindowsPhone81AppX, requests::mobile_lob_app::MobileLobAppResource> }

impl WindowsPhone81AppXResource {
    /// `…/microsoft.graph.windowsPhone81AppXBundle`: cast to
    /// [`WindowsPhone81AppXBundle`](models::WindowsPhone81AppXBundle).
    #[doc(alias = "microsoft.graph.windowsPhone81AppXBundle")]
    #[inline]
    pub fn cast_to_windows_phone81_appx_bundle(
        &self,
    ) -> requests::windows_phone81_appx_bundle::WindowsPhone81AppXBundleResource {
        mg::navigate(self, "microsoft.graph.windowsPhone81AppXBundle")
    }
}

/// Requests on a collection of [`WindowsPhone81AppX`](models::WindowsPhone81AppX): `list`,
/// `create`, `count`, `id` for one of them, and the methods below.
///
/// For example `graph.device_app_management().mobile_apps().cast_to_windows_phone81_appx()`.
#[derive(Clone, Debug)]
pub struct WindowsPhone81AppXCollection(
    mg::Many<
        models::WindowsPhone81AppX,
        WindowsPhone81AppXResource,
        requests::mobile_lob_app::MobileLobAppCollection,
    >,
);

mg::builder! { WindowsPhone81AppXCollection: mg::Many<models::WindowsPhone81AppX, WindowsPhone81AppXResource, requests::mobile_lob_app::MobileLobAppCollection> }

impl WindowsPhone81AppXCollection {
    /// `…/microsoft.graph.windowsPhone81AppXBundle`: the members that are
    /// [`WindowsPhone81AppXBundle`](models::WindowsPhone81AppXBundle).
    #[doc(alias = "microsoft.graph.windowsPhone81AppXBundle")]
    #[inline]
    pub fn cast_to_windows_phone81_appx_bundle(
        &self,
    ) -> requests::windows_phone81_appx_bundle::WindowsPhone81AppXBundleCollection {
        mg::navigate(self, "microsoft.graph.windowsPhone81AppXBundle")
    }
}
