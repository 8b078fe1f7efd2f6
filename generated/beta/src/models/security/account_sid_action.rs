// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.accountSidAction`, a complex type derived from `microsoft.graph.security.automatedAction`.
    AccountSidAction "microsoft.graph.security.accountSidAction" "complex" : super::AutomatedAction;
    /// `accountSidColumn`: String, not null
    account_sid_column "accountSidColumn" "r": String,
}

mg::derived_from! { AccountSidAction: super::AutomatedAction }
