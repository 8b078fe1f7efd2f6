// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.shiftsTeamInfo`, a complex type.
    ShiftsTeamInfo "microsoft.graph.shiftsTeamInfo" "complex";
    /// `displayName`: String
    display_name "displayName": String,
    /// `teamId`: String
    team_id "teamId": String,
}
