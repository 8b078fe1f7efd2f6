// @generated
use crate::{mg, models, requests};

/// Requests on one [`Win32LobApp`](models::Win32LobApp): `get`, `update`, `delete`, and the methods
/// below.
///
/// For example `graph.device_app_management().mobile_apps().id(id).cast_to_win32_lob_app()`.
#[derive(Clone, Debug)]
pub struct Win32LobAppResource(
    mg::One<models::Win32LobApp, requests::mobile_lob_app::MobileLobAppResource>,
);

mg::builder! { Win32LobAppResource: mg::One<models::Win32LobApp, requests::mobile_lob_app::MobileLobAppResource> }

impl Win32LobAppResource {
    /// `…/microsoft.graph.win32CatalogApp`: cast to [`Win32CatalogApp`](models::Win32CatalogApp).
    #[doc(alias = "microsoft.graph.win32CatalogApp")]
    #[inline]
    pub fn cast_to_win32_catalog_app(
        &self,
    ) -> requests::win32_catalog_app::Win32CatalogAppResource {
        mg::navigate(self, "microsoft.graph.win32CatalogApp")
    }
}

/// Requests on a collection of [`Win32LobApp`](models::Win32LobApp): `list`, `create`, `count`,
/// `id` for one of them, and the methods below.
///
/// For example `graph.device_app_management().mobile_apps().cast_to_win32_lob_app()`.
#[derive(Clone, Debug)]
pub struct Win32LobAppCollection(
    mg::Many<
        models::Win32LobApp,
        Win32LobAppResource,
        requests::mobile_lob_app::MobileLobAppCollection,
    >,
);

mg::builder! { Win32LobAppCollection: mg::Many<models::Win32LobApp, Win32LobAppResource, requests::mobile_lob_app::MobileLobAppCollection> }

impl Win32LobAppCollection {
    /// `…/microsoft.graph.win32CatalogApp`: the members that are
    /// [`Win32CatalogApp`](models::Win32CatalogApp).
    #[doc(alias = "microsoft.graph.win32CatalogApp")]
    #[inline]
    pub fn cast_to_win32_catalog_app(
        &self,
    ) -> requests::win32_catalog_app::Win32CatalogAppCollection {
        mg::navigate(self, "microsoft.graph.win32CatalogApp")
    }
}
