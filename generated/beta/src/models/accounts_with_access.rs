// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.accountsWithAccess`, an abstract complex type.
    AccountsWithAccess "microsoft.graph.accountsWithAccess" "complex abstract" => AccountsWithAccessKind;
}

/// The types derived from `microsoft.graph.accountsWithAccess`.
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
