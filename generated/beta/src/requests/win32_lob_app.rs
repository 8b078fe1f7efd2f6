// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.win32LobApp`, by its URL.
    Win32LobAppResource(mg::One<models::Win32LobApp, requests::mobile_lob_app::MobileLobAppResource>)
}

impl Win32LobAppResource {
    /// `…/microsoft.graph.win32CatalogApp`
    #[inline]
    pub fn as_win32_catalog_app(
        &self,
    ) -> requests::win32_catalog_app::Win32CatalogAppResource {
        mg::to(self, "microsoft.graph.win32CatalogApp")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.win32LobApp`, by its URL.
    Win32LobAppCollection(mg::Many<models::Win32LobApp, Win32LobAppResource, requests::mobile_lob_app::MobileLobAppCollection>)
}

impl Win32LobAppCollection {
    /// `…/microsoft.graph.win32CatalogApp`
    #[inline]
    pub fn as_win32_catalog_app(
        &self,
    ) -> requests::win32_catalog_app::Win32CatalogAppCollection {
        mg::to(self, "microsoft.graph.win32CatalogApp")
    }
}
