// @generated
use crate::mg;

/// Complex type `microsoft.graph.userRegistrationMethodSummary`.
pub struct UserRegistrationMethodSummary {
    /// `totalUserCount`. Never null.
    pub total_user_count: mg::Field<i64>,
    /// `userRegistrationMethodCounts`.
    pub user_registration_method_counts: mg::Field<
        Vec<super::UserRegistrationMethodCount>,
    >,
    /// `userRoles`.
    pub user_roles: mg::Field<mg::Open<super::IncludedUserRoles>>,
    /// `userTypes`.
    pub user_types: mg::Field<mg::Open<super::IncludedUserTypes>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UserRegistrationMethodSummary: "microsoft.graph.userRegistrationMethodSummary", complex;
    total_user_count: "totalUserCount" required,
    user_registration_method_counts: "userRegistrationMethodCounts" required,
    user_roles: "userRoles",
    user_types: "userTypes",
}
