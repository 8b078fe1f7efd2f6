// @generated
use crate::{mg, models, requests};

/// Requests on one
/// [`CustomDataProvidedResourceUploadSession`](models::CustomDataProvidedResourceUploadSession):
/// `get`, `update`, `delete`, and the methods below.
///
/// For example
/// `graph.entitlement_management().access_package_resources().id(id).upload_sessions().id(id)`.
#[derive(Clone, Debug)]
pub struct CustomDataProvidedResourceUploadSessionResource(
    mg::One<models::CustomDataProvidedResourceUploadSession>,
);

mg::builder! { CustomDataProvidedResourceUploadSessionResource: mg::One<models::CustomDataProvidedResourceUploadSession> }

impl CustomDataProvidedResourceUploadSessionResource {
    /// `…/files`: many [`CustomDataProvidedResourceFile`](models::CustomDataProvidedResourceFile).
    #[inline]
    pub fn files(
        &self,
    ) -> requests::custom_data_provided_resource_file::CustomDataProvidedResourceFileCollection {
        mg::navigate(self, "files")
    }

    /// `…/microsoft.graph.customDataProvidedResourceAccessReviewUploadSession`: cast to
    /// [`CustomDataProvidedResourceAccessReviewUploadSession`].
    ///
    /// [`CustomDataProvidedResourceAccessReviewUploadSession`]: models::CustomDataProvidedResourceAccessReviewUploadSession
    #[doc(alias = "microsoft.graph.customDataProvidedResourceAccessReviewUploadSession")]
    #[inline]
    pub fn cast_to_custom_data_provided_resource_access_review_upload_session(
        &self,
    ) -> requests::custom_data_provided_resource_access_review_upload_session::CustomDataProvidedResourceAccessReviewUploadSessionResource {
        mg::navigate(
            self,
            "microsoft.graph.customDataProvidedResourceAccessReviewUploadSession",
        )
    }

    /// `POST …/uploadFile`.
    ///
    /// Returns [`CustomDataProvidedResourceUploadSession`].
    ///
    /// [`CustomDataProvidedResourceUploadSession`]: models::CustomDataProvidedResourceUploadSession
    #[inline]
    pub fn upload_file(
        &self,
    ) -> mg::Request<models::CustomDataProvidedResourceUploadSession> {
        self.raw().action("uploadFile")
    }
}

/// Requests on a collection of
/// [`CustomDataProvidedResourceUploadSession`](models::CustomDataProvidedResourceUploadSession):
/// `list`, `create`, `count`, `id` for one of them, and the methods below.
///
/// For example
/// `graph.entitlement_management().access_package_resources().id(id).upload_sessions()`.
#[derive(Clone, Debug)]
pub struct CustomDataProvidedResourceUploadSessionCollection(
    mg::Many<
        models::CustomDataProvidedResourceUploadSession,
        CustomDataProvidedResourceUploadSessionResource,
    >,
);

mg::builder! { CustomDataProvidedResourceUploadSessionCollection: mg::Many<models::CustomDataProvidedResourceUploadSession, CustomDataProvidedResourceUploadSessionResource> }

impl CustomDataProvidedResourceUploadSessionCollection {
    /// `…/microsoft.graph.customDataProvidedResourceAccessReviewUploadSession`: the members that
    /// are [`CustomDataProvidedResourceAccessReviewUploadSession`].
    ///
    /// [`CustomDataProvidedResourceAccessReviewUploadSession`]: models::CustomDataProvidedResourceAccessReviewUploadSession
    #[doc(alias = "microsoft.graph.customDataProvidedResourceAccessReviewUploadSession")]
    #[inline]
    pub fn cast_to_custom_data_provided_resource_access_review_upload_session(
        &self,
    ) -> requests::custom_data_provided_resource_access_review_upload_session::CustomDataProvidedResourceAccessReviewUploadSessionCollection {
        mg::navigate(
            self,
            "microsoft.graph.customDataProvidedResourceAccessReviewUploadSession",
        )
    }
}
