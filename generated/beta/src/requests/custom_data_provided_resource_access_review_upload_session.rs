// @generated
use crate::{mg, models, requests};

/// One `microsoft.graph.customDataProvidedResourceAccessReviewUploadSession`, by its URL.
pub type CustomDataProvidedResourceAccessReviewUploadSessionResource = mg::One<
    models::CustomDataProvidedResourceAccessReviewUploadSession,
    requests::custom_data_provided_resource_upload_session::CustomDataProvidedResourceUploadSessionResource,
>;

/// A collection of `microsoft.graph.customDataProvidedResourceAccessReviewUploadSession`, by its URL.
pub type CustomDataProvidedResourceAccessReviewUploadSessionCollection = mg::Many<
    models::CustomDataProvidedResourceAccessReviewUploadSession,
    CustomDataProvidedResourceAccessReviewUploadSessionResource,
>;
