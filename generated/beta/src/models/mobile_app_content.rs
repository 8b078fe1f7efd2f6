// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.mobileAppContent`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/mobileappcontent?view=graph-rest-beta>
    MobileAppContent "microsoft.graph.mobileAppContent" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { MobileAppContent: super::Entity }

impl MobileAppContent {
    /// `containedApps`: many `mobileContainedApp`, contained
    pub const CONTAINED_APPS: mg::Nav<
        MobileAppContent,
        Vec<super::MobileContainedApp>,
    > = mg::Nav::new("containedApps");
    /// `files`: many `mobileAppContentFile`, contained
    pub const FILES: mg::Nav<MobileAppContent, Vec<super::MobileAppContentFile>> = mg::Nav::new(
        "files",
    );
    /// `scripts`: many `mobileAppContentScript`, contained
    pub const SCRIPTS: mg::Nav<MobileAppContent, Vec<super::MobileAppContentScript>> = mg::Nav::new(
        "scripts",
    );
}
