// @generated
use crate::{mg, models, requests};

/// Requests on a property of type [`AccountsWithAccess`](models::AccountsWithAccess), and the
/// methods below.
///
/// For example:
///
/// ```ignore
/// graph
///     .identity_governance()
///     .permissions_analytics()
///     .aws()
///     .findings()
///     .id(id)
///     .cast_to_externally_accessible_aws_storage_bucket_finding()
///     .accounts_with_access()
/// ```
#[derive(Clone, Debug)]
pub struct AccountsWithAccessResource(mg::One<models::AccountsWithAccess>);

mg::builder! { AccountsWithAccessResource: mg::One<models::AccountsWithAccess> }

impl AccountsWithAccessResource {
    /// `…/microsoft.graph.allAccountsWithAccess`: cast to
    /// [`AllAccountsWithAccess`](models::AllAccountsWithAccess).
    #[doc(alias = "microsoft.graph.allAccountsWithAccess")]
    #[inline]
    pub fn cast_to_all_accounts_with_access(
        &self,
    ) -> requests::all_accounts_with_access::AllAccountsWithAccessResource {
        mg::navigate(self, "microsoft.graph.allAccountsWithAccess")
    }

    /// `…/microsoft.graph.enumeratedAccountsWithAccess`: cast to
    /// [`EnumeratedAccountsWithAccess`](models::EnumeratedAccountsWithAccess).
    #[doc(alias = "microsoft.graph.enumeratedAccountsWithAccess")]
    #[inline]
    pub fn cast_to_enumerated_accounts_with_access(
        &self,
    ) -> requests::enumerated_accounts_with_access::EnumeratedAccountsWithAccessResource {
        mg::navigate(self, "microsoft.graph.enumeratedAccountsWithAccess")
    }
}
