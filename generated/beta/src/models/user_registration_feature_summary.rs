// @generated
use crate::mg;

/// Complex type `microsoft.graph.userRegistrationFeatureSummary`.
pub struct UserRegistrationFeatureSummary {
    /// `totalUserCount`. Never null.
    pub total_user_count: mg::Field<i64>,
    /// `userRegistrationFeatureCounts`.
    pub user_registration_feature_counts: mg::Field<
        Vec<super::UserRegistrationFeatureCount>,
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
    UserRegistrationFeatureSummary: "microsoft.graph.userRegistrationFeatureSummary", complex;
    total_user_count: "totalUserCount" required,
    user_registration_feature_counts: "userRegistrationFeatureCounts" required,
    user_roles: "userRoles",
    user_types: "userTypes",
}
