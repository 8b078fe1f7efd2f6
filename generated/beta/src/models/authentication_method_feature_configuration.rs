// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.authenticationMethodFeatureConfiguration`, a complex type.
    AuthenticationMethodFeatureConfiguration "microsoft.graph.authenticationMethodFeatureConfiguration" "complex";
    /// `excludeTarget`: featureTarget
    exclude_target "excludeTarget": mg::Boxed<super::FeatureTarget>,
    /// `includeTarget`: featureTarget
    include_target "includeTarget": mg::Boxed<super::FeatureTarget>,
    /// `state`: advancedConfigState
    state "state": mg::Open<super::AdvancedConfigState>,
}
