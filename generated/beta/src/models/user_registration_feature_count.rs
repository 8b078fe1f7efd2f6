// @generated
use crate::mg;

/// Complex type `microsoft.graph.userRegistrationFeatureCount`.
pub struct UserRegistrationFeatureCount {
    /// `feature`. Never null.
    pub feature: mg::Field<mg::Open<super::AuthenticationMethodFeature>>,
    /// `userCount`. Never null.
    pub user_count: mg::Field<i64>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UserRegistrationFeatureCount: "microsoft.graph.userRegistrationFeatureCount", complex;
    feature: "feature" required,
    user_count: "userCount" required,
}
