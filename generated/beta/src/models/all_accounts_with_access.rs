// @generated
use crate::mg;

/// Complex type `microsoft.graph.allAccountsWithAccess`, derived from
/// [`AccountsWithAccess`](super::AccountsWithAccess).
///
/// Requests: [`AllAccountsWithAccessResource`], for example:
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
///     .cast_to_all_accounts_with_access()
/// ```
///
/// [`AllAccountsWithAccessResource`]: crate::requests::all_accounts_with_access::AllAccountsWithAccessResource
pub struct AllAccountsWithAccess {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AllAccountsWithAccess: "microsoft.graph.allAccountsWithAccess", complex, base super::AccountsWithAccess;
}

mg::derived_from! { AllAccountsWithAccess: super::AccountsWithAccess }
