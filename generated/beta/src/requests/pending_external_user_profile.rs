// @generated
use crate::{mg, models, requests};

/// Requests on one [`PendingExternalUserProfile`](models::PendingExternalUserProfile): `get`,
/// `update`, `delete`.
///
/// For example `graph.directory_objects().id(id).cast_to_pending_external_user_profile()`.
pub type PendingExternalUserProfileResource = mg::One<
    models::PendingExternalUserProfile,
    requests::external_profile::ExternalProfileResource,
>;

/// Requests on a collection of [`PendingExternalUserProfile`](models::PendingExternalUserProfile):
/// `list`, `create`, `count`, `id` for one of them.
///
/// For example `graph.directory_objects().cast_to_pending_external_user_profile()`.
pub type PendingExternalUserProfileCollection = mg::Many<
    models::PendingExternalUserProfile,
    PendingExternalUserProfileResource,
    requests::external_profile::ExternalProfileCollection,
>;
