// @generated
use crate::{mg, models, requests};

/// Requests on one [`ExternalProfile`](models::ExternalProfile): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.directory_objects().id(id).cast_to_external_profile()`.
#[derive(Clone, Debug)]
pub struct ExternalProfileResource(
    mg::One<models::ExternalProfile, requests::directory_object::DirectoryObjectResource>,
);

mg::builder! { ExternalProfileResource: mg::One<models::ExternalProfile, requests::directory_object::DirectoryObjectResource> }

impl ExternalProfileResource {
    /// `…/microsoft.graph.externalUserProfile`: cast to
    /// [`ExternalUserProfile`](models::ExternalUserProfile).
    #[doc(alias = "microsoft.graph.externalUserProfile")]
    #[inline]
    pub fn cast_to_external_user_profile(
        &self,
    ) -> requests::external_user_profile::ExternalUserProfileResource {
        mg::navigate(self, "microsoft.graph.externalUserProfile")
    }

    /// `…/microsoft.graph.pendingExternalUserProfile`: cast to
    /// [`PendingExternalUserProfile`](models::PendingExternalUserProfile).
    #[doc(alias = "microsoft.graph.pendingExternalUserProfile")]
    #[inline]
    pub fn cast_to_pending_external_user_profile(
        &self,
    ) -> requests::pending_external_user_profile::PendingExternalUserProfileResource {
        mg::navigate(self, "microsoft.graph.pendingExternalUserProfile")
    }
}

/// Requests on a collection of [`ExternalProfile`](models::ExternalProfile): `list`, `create`,
/// `count`, `id` for one of them, and the methods below.
///
/// For example `graph.directory_objects().cast_to_external_profile()`.
#[derive(Clone, Debug)]
pub struct ExternalProfileCollection(
    mg::Many<
        models::ExternalProfile,
        ExternalProfileResource,
        requests::directory_object::DirectoryObjectCollection,
    >,
);

mg::builder! { ExternalProfileCollection: mg::Many<models::ExternalProfile, ExternalProfileResource, requests::directory_object::DirectoryObjectCollection> }

impl ExternalProfileCollection {
    /// `…/microsoft.graph.externalUserProfile`: the members that are
    /// [`ExternalUserProfile`](models::ExternalUserProfile).
    #[doc(alias = "microsoft.graph.externalUserProfile")]
    #[inline]
    pub fn cast_to_external_user_profile(
        &self,
    ) -> requests::external_user_profile::ExternalUserProfileCollection {
        mg::navigate(self, "microsoft.graph.externalUserProfile")
    }

    /// `…/microsoft.graph.pendingExternalUserProfile`: the members that are
    /// [`PendingExternalUserProfile`](models::PendingExternalUserProfile).
    #[doc(alias = "microsoft.graph.pendingExternalUserProfile")]
    #[inline]
    pub fn cast_to_pending_external_user_profile(
        &self,
    ) -> requests::pending_external_user_profile::PendingExternalUserProfileCollection {
        mg::navigate(self, "microsoft.graph.pendingExternalUserProfile")
    }
}
