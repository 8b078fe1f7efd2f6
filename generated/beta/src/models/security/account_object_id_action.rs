// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.security.accountObjectIdAction`, a complex type derived from `microsoft.graph.security.automatedAction`.
    AccountObjectIdAction "microsoft.graph.security.accountObjectIdAction" "complex" : super::AutomatedAction;
    /// `accountObjectIdColumn`: String, not null
    account_object_id_column "accountObjectIdColumn" "r": String,
}

mg::derived_from! { AccountObjectIdAction: super::AutomatedAction }
