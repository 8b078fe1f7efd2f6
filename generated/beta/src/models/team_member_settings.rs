// @generated
use crate::mg;

/// Complex type `microsoft.graph.teamMemberSettings`.
pub struct TeamMemberSettings {
    /// `allowAddRemoveApps`.
    pub allow_add_remove_apps: mg::Field<bool>,
    /// `allowCreatePrivateChannels`.
    pub allow_create_private_channels: mg::Field<bool>,
    /// `allowCreateUpdateChannels`.
    pub allow_create_update_channels: mg::Field<bool>,
    /// `allowCreateUpdateRemoveConnectors`.
    pub allow_create_update_remove_connectors: mg::Field<bool>,
    /// `allowCreateUpdateRemoveTabs`.
    pub allow_create_update_remove_tabs: mg::Field<bool>,
    /// `allowDeleteChannels`.
    pub allow_delete_channels: mg::Field<bool>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TeamMemberSettings: "microsoft.graph.teamMemberSettings", complex;
    allow_add_remove_apps: "allowAddRemoveApps",
    allow_create_private_channels: "allowCreatePrivateChannels",
    allow_create_update_channels: "allowCreateUpdateChannels",
    allow_create_update_remove_connectors: "allowCreateUpdateRemoveConnectors",
    allow_create_update_remove_tabs: "allowCreateUpdateRemoveTabs",
    allow_delete_channels: "allowDeleteChannels",
}
