// @generated
use crate::mg;

/// Complex type `microsoft.graph.userRegistrationMethodCount`.
pub struct UserRegistrationMethodCount {
    /// `authenticationMethod`. Never null.
    pub authentication_method: mg::Field<String>,
    /// `userCount`. Never null.
    pub user_count: mg::Field<i64>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UserRegistrationMethodCount: "microsoft.graph.userRegistrationMethodCount", complex;
    authentication_method: "authenticationMethod" required,
    user_count: "userCount" required,
}
