// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.accountSidAction`, derived from
/// [`AutomatedAction`](super::AutomatedAction).
pub struct AccountSidAction {
    /// `accountSidColumn`. Never null.
    pub account_sid_column: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AccountSidAction: "microsoft.graph.security.accountSidAction", complex, base super::AutomatedAction;
    account_sid_column: "accountSidColumn" required,
}

mg::derived_from! { AccountSidAction: super::AutomatedAction }
