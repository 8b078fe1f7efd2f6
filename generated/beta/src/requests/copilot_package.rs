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

    /// `POST …/block`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **CopilotPackages.ReadWrite.All** | **CopilotPackages.ReadWrite.All** |
    #[inline]
    pub fn block(&self) -> mg::Request<()> {
        mg::Path::action(self, "block")
    }

    /// `POST …/reassign`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **CopilotPackages.ReadWrite.All** | **CopilotPackages.ReadWrite.All** |
    #[inline]
    pub fn reassign(&self, parameters: Reassign) -> mg::Request<()> {
        mg::Path::action_with(self, "reassign", &parameters)
    }

    /// `POST …/unblock`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **CopilotPackages.ReadWrite.All** | **CopilotPackages.ReadWrite.All** |
    #[inline]
    pub fn unblock(&self) -> mg::Request<()> {
        mg::Path::action(self, "unblock")
    }

    /// `POST …/update`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **CopilotPackages.ReadWrite.All** | **CopilotPackages.ReadWrite.All** |
    #[inline]
    pub fn update_(
        &self,
        parameters: Update,
    ) -> mg::Request<models::CopilotPackageUpdateResponse> {
        mg::Path::action_with(self, "update", &parameters)
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.reassign`.
    Reassign "microsoft.graph.reassign" "parameters";
    /// `userId`: String, not null
    user_id "userId" "r": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.update`.
    Update "microsoft.graph.update" "parameters";
    /// `zipFile`: Stream, not null
    zip_file "zipFile" "r": mg::Binary,
}
