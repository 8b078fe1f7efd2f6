// @generated
use crate::mg;

/// Complex type `microsoft.graph.userActionContext`, derived from
/// [`SignInContext`](super::SignInContext).
pub struct UserActionContext {
    /// `userAction`.
    pub user_action: mg::Field<mg::Open<super::UserAction>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UserActionContext: "microsoft.graph.userActionContext", complex, base super::SignInContext;
    user_action: "userAction",
}

mg::derived_from! { UserActionContext: super::SignInContext }
