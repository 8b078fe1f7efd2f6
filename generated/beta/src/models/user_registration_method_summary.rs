// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.userRegistrationMethodSummary`, a complex type.
    UserRegistrationMethodSummary "microsoft.graph.userRegistrationMethodSummary" "complex";
    /// `totalUserCount`: Int64, not null
    total_user_count "totalUserCount" "r": i64,
    /// `userRegistrationMethodCounts`: Collection(userRegistrationMethodCount), items not null
    user_registration_method_counts "userRegistrationMethodCounts" "r": Vec<super::UserRegistrationMethodCount>,
    /// `userRoles`: includedUserRoles
    user_roles "userRoles": mg::Open<super::IncludedUserRoles>,
    /// `userTypes`: includedUserTypes
    user_types "userTypes": mg::Open<super::IncludedUserTypes>,
}
