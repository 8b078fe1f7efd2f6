// @generated
use crate::mg;

/// Abstract complex type `microsoft.graph.accountsWithAccess`.
///
/// Requests: [`AccountsWithAccessResource`], for example:
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
///
/// [`AccountsWithAccessResource`]: crate::requests::accounts_with_access::AccountsWithAccessResource
pub struct AccountsWithAccess {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AccountsWithAccess: "microsoft.graph.accountsWithAccess", complex abstract, family AccountsWithAccessKind;
}

/// The types derived from [`AccountsWithAccess`].
#[non_exhaustive]
pub enum AccountsWithAccessKind {
    AllAccountsWithAccess(Box<super::AllAccountsWithAccess>),
    EnumeratedAccountsWithAccess(Box<super::EnumeratedAccountsWithAccess>),
    /// None of these, or a type that this version does not know.
    Other(Box<AccountsWithAccess>),
}

mg::family! {
    AccountsWithAccess => AccountsWithAccessKind;
    AllAccountsWithAccess(super::AllAccountsWithAccess),
    EnumeratedAccountsWithAccess(super::EnumeratedAccountsWithAccess),
}
