// @generated
use crate::mg;

/// Complex type `microsoft.graph.teamsLicensingDetails`.
pub struct TeamsLicensingDetails {
    /// `hasTeamsLicense`.
    pub has_teams_license: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TeamsLicensingDetails: "microsoft.graph.teamsLicensingDetails", complex;
    has_teams_license: "hasTeamsLicense",
}
