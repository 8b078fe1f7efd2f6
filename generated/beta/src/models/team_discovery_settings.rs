// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.teamDiscoverySettings`, a complex type.
    TeamDiscoverySettings "microsoft.graph.teamDiscoverySettings" "complex";
    /// `showInTeamsSearchAndSuggestions`: Boolean
    show_in_teams_search_and_suggestions "showInTeamsSearchAndSuggestions": bool,
}
