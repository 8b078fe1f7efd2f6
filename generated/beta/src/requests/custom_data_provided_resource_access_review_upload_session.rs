// @generated
use crate::{mg, models, requests};

/// Requests on one [`CustomDataProvidedResourceAccessReviewUploadSession`]: `get`, `update`,
/// `delete`.
///
/// For example:
///
/// ```ignore
/// graph
///     .entitlement_management()
///     .access_package_resources()
///     .id(id)
///     .upload_sessions()
///     .id(id)
///     .cast_to_custom_data_provided_resource_access_review_upload_session()
/// ```
///
/// [`CustomDataProvidedResourceAccessReviewUploadSession`]: models::CustomDataProvidedResourceAccessReviewUploadSession
pub type CustomDataProvidedResourceAccessReviewUploadSessionResource = mg::One<
    models::CustomDataProvidedResourceAccessReviewUploadSession,
    requests::custom_data_provided_resource_upload_session::CustomDataProvidedResourceUploadSessionResource,
>;

/// Requests on a collection of [`CustomDataProvidedResourceAccessReviewUploadSession`]: `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example:
///
/// ```ignore
/// graph
///     .entitlement_management()
///     .access_package_resources()
///     .id(id)
///     .upload_sessions()
///     .cast_to_custom_data_provided_resource_access_review_upload_session()
/// ```
///
/// [`CustomDataProvidedResourceAccessReviewUploadSession`]: models::CustomDataProvidedResourceAccessReviewUploadSession
pub type CustomDataProvidedResourceAccessReviewUploadSessionCollection = mg::Many<
    models::CustomDataProvidedResourceAccessReviewUploadSession,
    CustomDataProvidedResourceAccessReviewUploadSessionResource,
>;
