// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// A property of type `microsoft.graph.enumeratedAccountsWithAccess`, by its URL.
    EnumeratedAccountsWithAccessResource(mg::One<models::EnumeratedAccountsWithAccess>)
}

impl EnumeratedAccountsWithAccessResource {
    /// `…/accounts`: many `authorizationSystem`
    #[inline]
    pub fn accounts(
        &self,
    ) -> requests::authorization_system::AuthorizationSystemCollection {
        mg::to(self, "accounts")
    }
}
