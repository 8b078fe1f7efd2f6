// @generated
use crate::mg;

/// Complex type `microsoft.graph.authenticationMethodFeatureConfiguration`.
pub struct AuthenticationMethodFeatureConfiguration {
    /// `excludeTarget`.
    pub exclude_target: mg::Field<mg::Boxed<super::FeatureTarget>>,
    /// `includeTarget`.
    pub include_target: mg::Field<mg::Boxed<super::FeatureTarget>>,
    /// `state`.
    pub state: mg::Field<mg::Open<super::AdvancedConfigState>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AuthenticationMethodFeatureConfiguration: "microsoft.graph.authenticationMethodFeatureConfiguration", complex;
    exclude_target: "excludeTarget",
    include_target: "includeTarget",
    state: "state",
}
