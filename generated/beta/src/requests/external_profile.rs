// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.externalProfile`, by its URL.
    ExternalProfileResource(mg::One<models::ExternalProfile, requests::directory_object::DirectoryObjectResource>)
}

impl ExternalProfileResource {
    /// `…/microsoft.graph.externalUserProfile`
    #[inline]
    pub fn as_external_user_profile(
        &self,
    ) -> requests::external_user_profile::ExternalUserProfileResource {
        mg::to(self, "microsoft.graph.externalUserProfile")
    }

    /// `…/microsoft.graph.pendingExternalUserProfile`
    #[inline]
    pub fn as_pending_external_user_profile(
        &self,
    ) -> requests::pending_external_user_profile::PendingExternalUserProfileResource {
        mg::to(self, "microsoft.graph.pendingExternalUserProfile")
    }
}

mg::builder! {
    /// A collection of `microsoft.graph.externalProfile`, by its URL.
    ExternalProfileCollection(mg::Many<models::ExternalProfile, ExternalProfileResource, requests::directory_object::DirectoryObjectCollection>)
}

impl ExternalProfileCollection {
    /// `…/microsoft.graph.externalUserProfile`
    #[inline]
    pub fn as_external_user_profile(
        &self,
    ) -> requests::external_user_profile::ExternalUserProfileCollection {
        mg::to(self, "microsoft.graph.externalUserProfile")
    }

    /// `…/microsoft.graph.pendingExternalUserProfile`
    #[inline]
    pub fn as_pending_external_user_profile(
        &self,
    ) -> requests::pending_external_user_profile::PendingExternalUserProfileCollection {
        mg::to(self, "microsoft.graph.pendingExternalUserProfile")
    }
}
