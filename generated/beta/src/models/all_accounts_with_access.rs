// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.allAccountsWithAccess`, a complex type derived from `microsoft.graph.accountsWithAccess`.
    AllAccountsWithAccess "microsoft.graph.allAccountsWithAccess" "complex" : super::AccountsWithAccess;
}

mg::derived_from! { AllAccountsWithAccess: super::AccountsWithAccess }
