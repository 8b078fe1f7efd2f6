// @generated
use crate::{mg, models, requests};

/// Requests on a property of type
/// [`EnumeratedAccountsWithAccess`](models::EnumeratedAccountsWithAccess), and the methods below.
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
///     .cast_to_enumerated_accounts_with_access()
/// ```
#[derive(Clone, Debug)]
pub struct EnumeratedAccountsWithAccessResource(
    mg::One<models::EnumeratedAccountsWithAccess>,
);

mg::builder! { EnumeratedAccountsWithAccessResource: mg::One<models::EnumeratedAccountsWithAccess> }

impl EnumeratedAccountsWithAccessResource {
    /// `…/accounts`: many [`AuthorizationSystem`](models::AuthorizationSystem).
    ///
    /// Not available here: `get` and `list`.
    #[inline]
    pub fn accounts(
        &self,
    ) -> mg::capabilities::Restricted<
        requests::authorization_system::AuthorizationSystemCollection,
        (mg::capabilities::NoGet, mg::capabilities::NoList),
    > {
        mg::navigate(self, "accounts")
    }
}
