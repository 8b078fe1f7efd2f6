// @generated
use crate::{mg, models};

mg::builder! {
    /// One `microsoft.graph.cloudPcDeviceImage`, by its URL.
    ///
    /// For example `/deviceManagement/virtualEndpoint/deviceImages/{cloudPcDeviceImage-id}`.
    CloudPcDeviceImageResource(mg::One<models::CloudPcDeviceImage>)
}

impl CloudPcDeviceImageResource {
    /// `POST …/retryUpload`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **CloudPC.ReadWrite.All** | **CloudPC.ReadWrite.All** |
    #[inline]
    pub fn retry_upload(&self) -> mg::Request<()> {
        mg::Path::action(self, "retryUpload")
    }

    /// `POST …/reupload`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **CloudPC.ReadWrite.All** | **CloudPC.ReadWrite.All** |
    #[deprecated(
        note = "deprecated since 2026-01-09, to be removed on 2026-06-25 (revision 2026-01/reupload)"
    )]
    #[inline]
    pub fn reupload(&self) -> mg::Request<()> {
        mg::Path::action(self, "reupload")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.cloudPcDeviceImage`, by its URL.
    ///
    /// For example `/deviceManagement/virtualEndpoint/deviceImages`.
    CloudPcDeviceImageCollection(mg::Many<models::CloudPcDeviceImage, CloudPcDeviceImageResource>)
}

impl CloudPcDeviceImageCollection {
    /// `GET …/getSourceImages`
    ///
    /// | delegated (work) | application |
    /// |-|-|
    /// | **CloudPC.Read.All**, CloudPC.ReadWrite.All | **CloudPC.Read.All**, CloudPC.ReadWrite.All |
    #[inline]
    pub fn get_source_images(
        &self,
    ) -> mg::Request<mg::Page<models::CloudPcSourceDeviceImage>> {
        mg::Path::function(self, "getSourceImages")
    }
}
