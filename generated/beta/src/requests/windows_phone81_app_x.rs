// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.windowsPhone81AppX`, by its URL.
    WindowsPhone81AppXResource(mg::One<models::WindowsPhone81AppX, requests::mobile_lob_app::MobileLobAppResource>)
}

impl WindowsPhone81AppXResource {
    /// `…/microsoft.graph.windowsPhone81AppXBundle`
    #[inline]
    pub fn as_windows_phone81_app_x_bundle(
        &self,
    ) -> requests::windows_phone81_app_x_bundle::WindowsPhone81AppXBundleResource {
        mg::to(self, "microsoft.graph.windowsPhone81AppXBundle")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.windowsPhone81AppX`, by its URL.
    WindowsPhone81AppXCollection(mg::Many<models::WindowsPhone81AppX, WindowsPhone81AppXResource, requests::mobile_lob_app::MobileLobAppCollection>)
}

impl WindowsPhone81AppXCollection {
    /// `…/microsoft.graph.windowsPhone81AppXBundle`
    #[inline]
    pub fn as_windows_phone81_app_x_bundle(
        &self,
    ) -> requests::windows_phone81_app_x_bundle::WindowsPhone81AppXBundleCollection {
        mg::to(self, "microsoft.graph.windowsPhone81AppXBundle")
    }
}
