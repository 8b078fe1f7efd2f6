// @generated
use crate::mg;

/// Entity type [`microsoft.graph.mobileAppContent`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests:
/// [`MobileAppContentCollection`](crate::requests::mobile_app_content::MobileAppContentCollection),
/// for example:
///
/// ```ignore
/// graph
///     .device_app_management()
///     .mobile_apps()
///     .id(id)
///     .cast_to_android_lob_app()
///     .content_versions()
/// ```
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/mobileappcontent?view=graph-rest-beta
pub struct MobileAppContent {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    MobileAppContent: "microsoft.graph.mobileAppContent", entity, base super::Entity;
    id: "id" key required,
}

mg::derived_from! { MobileAppContent: super::Entity }

impl MobileAppContent {
    /// `containedApps`: many [`MobileContainedApp`](super::MobileContainedApp).
    pub const CONTAINED_APPS: mg::Nav<
        MobileAppContent,
        Vec<super::MobileContainedApp>,
    > = mg::Nav::new("containedApps");
    /// `files`: many [`MobileAppContentFile`](super::MobileAppContentFile).
    pub const FILES: mg::Nav<MobileAppContent, Vec<super::MobileAppContentFile>> = mg::Nav::new(
        "files",
    );
    /// `scripts`: many [`MobileAppContentScript`](super::MobileAppContentScript).
    pub const SCRIPTS: mg::Nav<MobileAppContent, Vec<super::MobileAppContentScript>> = mg::Nav::new(
        "scripts",
    );
}
