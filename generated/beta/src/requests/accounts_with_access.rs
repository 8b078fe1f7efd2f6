// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// A property of type `microsoft.graph.accountsWithAccess`, by its URL.
    AccountsWithAccessResource(mg::One<models::AccountsWithAccess>)
}

impl AccountsWithAccessResource {
    /// `…/microsoft.graph.allAccountsWithAccess`
    #[inline]
    pub fn as_all_accounts_with_access(
        &self,
    ) -> requests::all_accounts_with_access::AllAccountsWithAccessResource {
        mg::to(self, "microsoft.graph.allAccountsWithAccess")
    }

    /// `…/microsoft.graph.enumeratedAccountsWithAccess`
    #[inline]
    pub fn as_enumerated_accounts_with_access(
        &self,
    ) -> requests::enumerated_accounts_with_access::EnumeratedAccountsWithAccessResource {
        mg::to(self, "microsoft.graph.enumeratedAccountsWithAccess")
    }
}
