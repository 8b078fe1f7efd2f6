// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.windowsUpdates.applicableContent`, an entity type.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/windowsupdates-applicablecontent?view=graph-rest-beta>
    ApplicableContent "microsoft.graph.windowsUpdates.applicableContent" "entity";
    /// `catalogEntryId`: String, key, not null
    catalog_entry_id "catalogEntryId" "kr": String,
}

impl ApplicableContent {
    /// `catalogEntry`: `microsoft.graph.windowsUpdates.catalogEntry`
    pub const CATALOG_ENTRY: mg::Nav<ApplicableContent, super::CatalogEntry> = mg::Nav::new(
        "catalogEntry",
    );
    /// `matchedDevices`: many `microsoft.graph.windowsUpdates.applicableContentDeviceMatch`, contained
    pub const MATCHED_DEVICES: mg::Nav<
        ApplicableContent,
        Vec<super::ApplicableContentDeviceMatch>,
    > = mg::Nav::new("matchedDevices");
}
