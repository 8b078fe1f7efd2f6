// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.teamGuestSettings`, a complex type.
    TeamGuestSettings "microsoft.graph.teamGuestSettings" "complex";
    /// `allowCreateUpdateChannels`: Boolean
    allow_create_update_channels "allowCreateUpdateChannels": bool,
    /// `allowDeleteChannels`: Boolean
    allow_delete_channels "allowDeleteChannels": bool,
}
