// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.teamworkTeamsClientConfiguration`, a complex type.
    TeamworkTeamsClientConfiguration "microsoft.graph.teamworkTeamsClientConfiguration" "complex";
    /// `accountConfiguration`: teamworkAccountConfiguration
    account_configuration "accountConfiguration": mg::Boxed<super::TeamworkAccountConfiguration>,
    /// `featuresConfiguration`: teamworkFeaturesConfiguration
    features_configuration "featuresConfiguration": mg::Boxed<super::TeamworkFeaturesConfiguration>,
}
