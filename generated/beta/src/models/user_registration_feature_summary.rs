// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.userRegistrationFeatureSummary`, a complex type.
    UserRegistrationFeatureSummary "microsoft.graph.userRegistrationFeatureSummary" "complex";
    /// `totalUserCount`: Int64, not null
    total_user_count "totalUserCount" "r": i64,
    /// `userRegistrationFeatureCounts`: Collection(userRegistrationFeatureCount), items not null
    user_registration_feature_counts "userRegistrationFeatureCounts" "r": Vec<super::UserRegistrationFeatureCount>,
    /// `userRoles`: includedUserRoles
    user_roles "userRoles": mg::Open<super::IncludedUserRoles>,
    /// `userTypes`: includedUserTypes
    user_types "userTypes": mg::Open<super::IncludedUserTypes>,
}
