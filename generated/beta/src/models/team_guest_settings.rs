// @generated
use crate::mg;

/// Complex type `microsoft.graph.teamGuestSettings`.
pub struct TeamGuestSettings {
    /// `allowCreateUpdateChannels`.
    pub allow_create_update_channels: mg::Field<bool>,
    /// `allowDeleteChannels`.
    pub allow_delete_channels: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TeamGuestSettings: "microsoft.graph.teamGuestSettings", complex;
    allow_create_update_channels: "allowCreateUpdateChannels",
    allow_delete_channels: "allowDeleteChannels",
}
