// @generated
use crate::{mg, models, requests};

/// Requests on a property of type [`GcpAssociatedIdentities`](models::GcpAssociatedIdentities), and
/// the methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .external()
///     .authorization_systems()
///     .id(id)
///     .cast_to_gcp_authorization_system()
///     .associated_identities()
/// ```
#[derive(Clone, Debug)]
pub struct GcpAssociatedIdentitiesResource(mg::One<models::GcpAssociatedIdentities>);

mg::builder! { GcpAssociatedIdentitiesResource: mg::One<models::GcpAssociatedIdentities> }

impl GcpAssociatedIdentitiesResource {
    /// `…/all`: many [`GcpIdentity`](models::GcpIdentity).
    #[inline]
    pub fn all(&self) -> requests::gcp_identity::GcpIdentityCollection {
        mg::navigate(self, "all")
    }

    /// `…/serviceAccounts`: many [`GcpServiceAccount`](models::GcpServiceAccount).
    #[inline]
    pub fn service_accounts(
        &self,
    ) -> requests::gcp_service_account::GcpServiceAccountCollection {
        mg::navigate(self, "serviceAccounts")
    }

    /// `…/users`: many [`GcpUser`](models::GcpUser).
    #[inline]
    pub fn users(&self) -> requests::gcp_user::GcpUserCollection {
        mg::navigate(self, "users")
    }
}
