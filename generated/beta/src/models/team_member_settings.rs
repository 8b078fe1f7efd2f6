// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.teamMemberSettings`, a complex type.
    TeamMemberSettings "microsoft.graph.teamMemberSettings" "complex";
    /// `allowAddRemoveApps`: Boolean
    allow_add_remove_apps "allowAddRemoveApps": bool,
    /// `allowCreatePrivateChannels`: Boolean
    allow_create_private_channels "allowCreatePrivateChannels": bool,
    /// `allowCreateUpdateChannels`: Boolean
    allow_create_update_channels "allowCreateUpdateChannels": bool,
    /// `allowCreateUpdateRemoveConnectors`: Boolean
    allow_create_update_remove_connectors "allowCreateUpdateRemoveConnectors": bool,
    /// `allowCreateUpdateRemoveTabs`: Boolean
    allow_create_update_remove_tabs "allowCreateUpdateRemoveTabs": bool,
    /// `allowDeleteChannels`: Boolean
    allow_delete_channels "allowDeleteChannels": bool,
}
