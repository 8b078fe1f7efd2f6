// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.enumeratedAccountsWithAccess`, a complex type derived from `microsoft.graph.accountsWithAccess`.
    EnumeratedAccountsWithAccess "microsoft.graph.enumeratedAccountsWithAccess" "complex" : super::AccountsWithAccess;
}

mg::derived_from! { EnumeratedAccountsWithAccess: super::AccountsWithAccess }

impl EnumeratedAccountsWithAccess {
    /// `accounts`: many `authorizationSystem`
    pub const ACCOUNTS: mg::Nav<
        EnumeratedAccountsWithAccess,
        Vec<super::AuthorizationSystem>,
    > = mg::Nav::new("accounts");
}
