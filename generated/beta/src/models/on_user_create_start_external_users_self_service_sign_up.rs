// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.onUserCreateStartExternalUsersSelfServiceSignUp`, a complex type derived from `microsoft.graph.onUserCreateStartHandler`.
    OnUserCreateStartExternalUsersSelfServiceSignUp "microsoft.graph.onUserCreateStartExternalUsersSelfServiceSignUp" "complex" : super::OnUserCreateStartHandler;
    /// `userTypeToCreate`: userType
    user_type_to_create "userTypeToCreate": mg::Open<super::UserType>,
}

mg::derived_from! { OnUserCreateStartExternalUsersSelfServiceSignUp: super::OnUserCreateStartHandler }
