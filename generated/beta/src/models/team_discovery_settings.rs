// @generated
use crate::mg;

/// Complex type `microsoft.graph.teamDiscoverySettings`.
pub struct TeamDiscoverySettings {
    /// `showInTeamsSearchAndSuggestions`.
    pub show_in_teams_search_and_suggestions: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TeamDiscoverySettings: "microsoft.graph.teamDiscoverySettings", complex;
    show_in_teams_search_and_suggestions: "showInTeamsSearchAndSuggestions",
}
