// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.userActionContext`, a complex type derived from `microsoft.graph.signInContext`.
    UserActionContext "microsoft.graph.userActionContext" "complex" : super::SignInContext;
    /// `userAction`: userAction
    user_action "userAction": mg::Open<super::UserAction>,
}

mg::derived_from! { UserActionContext: super::SignInContext }
