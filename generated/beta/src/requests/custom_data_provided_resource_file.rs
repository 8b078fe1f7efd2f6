// @generated
use crate::{mg, models};

mg::builder! {
    /// One `microsoft.graph.customDataProvidedResourceFile`, by its URL.
    ///
    /// For example `/entitlementManagement/accessPackageResources/{accessPackageResource-id}/uploadSessions/{customDataProvidedResourceUploadSession-id}/files/{customDataProvidedResourceFile-id}`.
    CustomDataProvidedResourceFileResource(mg::One<models::CustomDataProvidedResourceFile>)
}

impl CustomDataProvidedResourceFileResource {
    /// `…/$value`: the media stream
    #[inline]
    pub fn media(&self) -> mg::Media {
        mg::Path::media(self)
    }
}

/// A collection of `microsoft.graph.customDataProvidedResourceFile`, by its URL.
///
/// For example `/entitlementManagement/accessPackageResources/{accessPackageResource-id}/uploadSessions/{customDataProvidedResourceUploadSession-id}/files`.
pub type CustomDataProvidedResourceFileCollection = mg::Many<
    models::CustomDataProvidedResourceFile,
    CustomDataProvidedResourceFileResource,
>;
