// @generated
use crate::mg;

/// Complex type `microsoft.graph.enumeratedAccountsWithAccess`, derived from
/// [`AccountsWithAccess`](super::AccountsWithAccess).
///
/// Requests: [`EnumeratedAccountsWithAccessResource`], for example:
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
///
/// [`EnumeratedAccountsWithAccessResource`]: crate::requests::enumerated_accounts_with_access::EnumeratedAccountsWithAccessResource
pub struct EnumeratedAccountsWithAccess {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    EnumeratedAccountsWithAccess: "microsoft.graph.enumeratedAccountsWithAccess", complex, base super::AccountsWithAccess;
}

mg::derived_from! { EnumeratedAccountsWithAccess: super::AccountsWithAccess }

impl EnumeratedAccountsWithAccess {
    /// `accounts`: many [`AuthorizationSystem`](super::AuthorizationSystem).
    pub const ACCOUNTS: mg::Nav<
        EnumeratedAccountsWithAccess,
        Vec<super::AuthorizationSystem>,
    > = mg::Nav::new("accounts");
}
