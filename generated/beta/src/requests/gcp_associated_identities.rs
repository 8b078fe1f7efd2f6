// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// A property of type `microsoft.graph.gcpAssociatedIdentities`, by its URL.
    GcpAssociatedIdentitiesResource(mg::One<models::GcpAssociatedIdentities>)
}

impl GcpAssociatedIdentitiesResource {
    /// `…/all`: many `gcpIdentity`
    #[inline]
    pub fn all(&self) -> requests::gcp_identity::GcpIdentityCollection {
        mg::to(self, "all")
    }

    /// `…/serviceAccounts`: many `gcpServiceAccount`
    #[inline]
    pub fn service_accounts(
        &self,
    ) -> requests::gcp_service_account::GcpServiceAccountCollection {
        mg::to(self, "serviceAccounts")
    }

    /// `…/users`: many `gcpUser`
    #[inline]
    pub fn users(&self) -> requests::gcp_user::GcpUserCollection {
        mg::to(self, "users")
    }
}
