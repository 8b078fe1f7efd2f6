// @generated
use crate::{mg, models};

mg::builder! {
    /// One `microsoft.graph.copilotPackageDetail`, by its URL.
    ///
    /// For example `/copilot/admin/catalog/packages/{copilotPackageDetail-id}`.
    CopilotPackageDetailResource(mg::One<models::CopilotPackageDetail>)
}

impl CopilotPackageDetailResource {
    /// `…/zipFile`: Edm.Stream
    #[inline]
    pub fn zip_file(&self) -> mg::Media {
        mg::Path::stream(self, "zipFile")
    }
}

/// A collection of `microsoft.graph.copilotPackageDetail`, by its URL.
///
/// For example `/copilot/admin/catalog/packages`.
pub type CopilotPackageDetailCollection = mg::Many<
    models::CopilotPackageDetail,
    CopilotPackageDetailResource,
>;
