// @generated
use crate::mg;

/// Entity type [`microsoft.graph.windowsUpdates.applicableContent`][reference].
///
/// Requests: [`ApplicableContentCollection`], for example
/// `graph.admin().windows().updates().deployment_audiences().id(id).applicable_content()`.
///
/// [`ApplicableContentCollection`]: crate::requests::windows_updates::applicable_content::ApplicableContentCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/windowsupdates-applicablecontent?view=graph-rest-beta
pub struct ApplicableContent {
    /// `catalogEntryId`: the key. Never null.
    pub catalog_entry_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ApplicableContent: "microsoft.graph.windowsUpdates.applicableContent", entity;
    catalog_entry_id: "catalogEntryId" key required,
}

impl ApplicableContent {
    /// `catalogEntry`: [`CatalogEntry`](super::CatalogEntry).
    pub const CATALOG_ENTRY: mg::Nav<ApplicableContent, super::CatalogEntry> = mg::Nav::new(
        "catalogEntry",
    );
    /// `matchedDevices`: many
    /// [`ApplicableContentDeviceMatch`](super::ApplicableContentDeviceMatch).
    pub const MATCHED_DEVICES: mg::Nav<
        ApplicableContent,
        Vec<super::ApplicableContentDeviceMatch>,
    > = mg::Nav::new("matchedDevices");
}
