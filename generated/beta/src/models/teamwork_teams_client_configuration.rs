// @generated
use crate::mg;

/// Complex type `microsoft.graph.teamworkTeamsClientConfiguration`.
pub struct TeamworkTeamsClientConfiguration {
    /// `accountConfiguration`.
    pub account_configuration: mg::Field<mg::Boxed<super::TeamworkAccountConfiguration>>,
    /// `featuresConfiguration`.
    pub features_configuration: mg::Field<
        mg::Boxed<super::TeamworkFeaturesConfiguration>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TeamworkTeamsClientConfiguration: "microsoft.graph.teamworkTeamsClientConfiguration", complex;
    account_configuration: "accountConfiguration",
    features_configuration: "featuresConfiguration",
}
