// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.copilotPackage`, by its URL.
    CopilotPackageResource(mg::One<models::CopilotPackage>)
}

impl CopilotPackageResource {
    /// `…/zipFile`: Edm.Stream
    #[inline]
    pub fn zip_file(&self) -> mg::Media {
        mg::Path::stream(self, "zipFile")
    }

    /// `…/microsoft.graph.copilotPackageDetail`
    #[inline]
    pub fn as_copilot_package_detail(
        &self,
    ) -> requests::copilot_package_detail::CopilotPackageDetailResource {
        mg::to(self, "microsoft.graph.copilotPackageDetail")
    }
}
