// @generated
use crate::{mg, models};

mg::builder! {
    /// One `microsoft.graph.mobileAppContentFile`, by its URL.
    MobileAppContentFileResource(mg::One<models::MobileAppContentFile>)
}

impl MobileAppContentFileResource {
    /// `POST …/commit`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.ReadWrite.All** |
    #[inline]
    pub fn commit(&self, parameters: Commit) -> mg::Request<()> {
        mg::Path::action_with(self, "commit", &parameters)
    }

    /// `POST …/renewUpload`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **DeviceManagementApps.ReadWrite.All** | **DeviceManagementApps.ReadWrite.All** |
    #[inline]
    pub fn renew_upload(&self) -> mg::Request<()> {
        mg::Path::action(self, "renewUpload")
    }
}

/// A collection of `microsoft.graph.mobileAppContentFile`, by its URL.
pub type MobileAppContentFileCollection = mg::Many<
    models::MobileAppContentFile,
    MobileAppContentFileResource,
>;

mg::record! {
    /// Parameters of `microsoft.graph.commit`.
    Commit "microsoft.graph.commit" "parameters";
    /// `fileEncryptionInfo`: fileEncryptionInfo
    file_encryption_info "fileEncryptionInfo": mg::Boxed<models::FileEncryptionInfo>,
}
