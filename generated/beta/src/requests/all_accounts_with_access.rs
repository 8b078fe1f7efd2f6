// @generated
use crate::{mg, models};

/// Requests on a property of type [`AllAccountsWithAccess`](models::AllAccountsWithAccess).
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
///     .cast_to_all_accounts_with_access()
/// ```
pub type AllAccountsWithAccessResource = mg::One<models::AllAccountsWithAccess>;
