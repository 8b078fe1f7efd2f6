// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.industryData.additionalClassGroupOptions`, a complex type.
    AdditionalClassGroupOptions "microsoft.graph.industryData.additionalClassGroupOptions" "complex";
    /// `createTeam`: Boolean, not null
    create_team "createTeam" "r": bool,
    /// `writeDisplayNameOnCreateOnly`: Boolean, not null
    write_display_name_on_create_only "writeDisplayNameOnCreateOnly" "r": bool,
}
