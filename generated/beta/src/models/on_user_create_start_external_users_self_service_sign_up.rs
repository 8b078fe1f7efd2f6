// @generated
use crate::mg;

/// Complex type `microsoft.graph.onUserCreateStartExternalUsersSelfServiceSignUp`, derived from
/// [`OnUserCreateStartHandler`](super::OnUserCreateStartHandler).
pub struct OnUserCreateStartExternalUsersSelfServiceSignUp {
    /// `userTypeToCreate`.
    pub user_type_to_create: mg::Field<mg::Open<super::UserType>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    OnUserCreateStartExternalUsersSelfServiceSignUp: "microsoft.graph.onUserCreateStartExternalUsersSelfServiceSignUp", complex, base super::OnUserCreateStartHandler;
    user_type_to_create: "userTypeToCreate",
}

mg::derived_from! { OnUserCreateStartExternalUsersSelfServiceSignUp: super::OnUserCreateStartHandler }
