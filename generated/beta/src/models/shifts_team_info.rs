// @generated
use crate::mg;

/// Complex type `microsoft.graph.shiftsTeamInfo`.
pub struct ShiftsTeamInfo {
    /// `displayName`.
    pub display_name: mg::Field<String>,
    /// `teamId`.
    pub team_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ShiftsTeamInfo: "microsoft.graph.shiftsTeamInfo", complex;
    display_name: "displayName",
    team_id: "teamId",
}
