// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.userRegistrationFeatureCount`, a complex type.
    UserRegistrationFeatureCount "microsoft.graph.userRegistrationFeatureCount" "complex";
    /// `feature`: authenticationMethodFeature, not null
    feature "feature" "r": mg::Open<super::AuthenticationMethodFeature>,
    /// `userCount`: Int64, not null
    user_count "userCount" "r": i64,
}
