// @generated
use crate::mg;

/// Complex type `microsoft.graph.industryData.additionalClassGroupOptions`.
pub struct AdditionalClassGroupOptions {
    /// `createTeam`. Never null.
    pub create_team: mg::Field<bool>,
    /// `writeDisplayNameOnCreateOnly`. Never null.
    pub write_display_name_on_create_only: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AdditionalClassGroupOptions: "microsoft.graph.industryData.additionalClassGroupOptions", complex;
    create_team: "createTeam" required,
    write_display_name_on_create_only: "writeDisplayNameOnCreateOnly" required,
}
