// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.customDataProvidedResourceUploadSession`, by its URL.
    ///
    /// For example `/entitlementManagement/accessPackageResources/{accessPackageResource-id}/uploadSessions/{customDataProvidedResourceUploadSession-id}`.
    CustomDataProvidedResourceUploadSessionResource(mg::One<models::CustomDataProvidedResourceUploadSession>)
}

impl CustomDataProvidedResourceUploadSessionResource {
    /// `…/files`: many `customDataProvidedResourceFile`
    #[inline]
    pub fn files(
        &self,
    ) -> requests::custom_data_provided_resource_file::CustomDataProvidedResourceFileCollection {
        mg::to(self, "files")
    }

    /// `…/microsoft.graph.customDataProvidedResourceAccessReviewUploadSession`
    #[inline]
    pub fn as_custom_data_provided_resource_access_review_upload_session(
        &self,
    ) -> requests::custom_data_provided_resource_access_review_upload_session::CustomDataProvidedResourceAccessReviewUploadSessionResource {
        mg::to(
            self,
            "microsoft.graph.customDataProvidedResourceAccessReviewUploadSession",
        )
    }

    /// `POST …/uploadFile`
    #[inline]
    pub fn upload_file(
        &self,
    ) -> mg::Request<models::CustomDataProvidedResourceUploadSession> {
        mg::Path::action(self, "uploadFile")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.customDataProvidedResourceUploadSession`, by its URL.
    ///
    /// For example `/entitlementManagement/accessPackageResources/{accessPackageResource-id}/uploadSessions`.
    CustomDataProvidedResourceUploadSessionCollection(mg::Many<models::CustomDataProvidedResourceUploadSession, CustomDataProvidedResourceUploadSessionResource>)
}

impl CustomDataProvidedResourceUploadSessionCollection {
    /// `…/microsoft.graph.customDataProvidedResourceAccessReviewUploadSession`
    #[inline]
    pub fn as_custom_data_provided_resource_access_review_upload_session(
        &self,
    ) -> requests::custom_data_provided_resource_access_review_upload_session::CustomDataProvidedResourceAccessReviewUploadSessionCollection {
        mg::to(
            self,
            "microsoft.graph.customDataProvidedResourceAccessReviewUploadSession",
        )
    }
}
