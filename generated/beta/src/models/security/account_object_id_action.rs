// @generated
use crate::mg;

/// Complex type `microsoft.graph.security.accountObjectIdAction`, derived from
/// [`AutomatedAction`](super::AutomatedAction).
pub struct AccountObjectIdAction {
    /// `accountObjectIdColumn`. Never null.
    pub account_object_id_column: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AccountObjectIdAction: "microsoft.graph.security.accountObjectIdAction", complex, base super::AutomatedAction;
    account_object_id_column: "accountObjectIdColumn" required,
}

mg::derived_from! { AccountObjectIdAction: super::AutomatedAction }
