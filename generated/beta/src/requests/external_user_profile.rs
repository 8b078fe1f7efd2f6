// @generated
use crate::{mg, models, requests};

/// Requests on one [`ExternalUserProfile`](models::ExternalUserProfile): `get`, `update`, `delete`.
///
/// For example `graph.directory_objects().id(id).cast_to_external_user_profile()`.
pub type ExternalUserProfileResource = mg::One<
    models::ExternalUserProfile,
    requests::external_profile::ExternalProfileResource,
>;

/// Requests on a collection of [`ExternalUserProfile`](models::ExternalUserProfile): `list`,
/// `create`, `count`, `id` for one of them.
///
/// For example `graph.directory_objects().cast_to_external_user_profile()`.
pub type ExternalUserProfileCollection = mg::Many<
    models::ExternalUserProfile,
    ExternalUserProfileResource,
    requests::external_profile::ExternalProfileCollection,
>;
