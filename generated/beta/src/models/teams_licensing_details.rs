// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.teamsLicensingDetails`, a complex type.
    TeamsLicensingDetails "microsoft.graph.teamsLicensingDetails" "complex";
    /// `hasTeamsLicense`: Boolean
    has_teams_license "hasTeamsLicense": bool,
}
