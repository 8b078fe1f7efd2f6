// @generated
use crate::mg;

/// Entity type [`microsoft.graph.browserSiteList`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests:
/// [`BrowserSiteListCollection`](crate::requests::browser_site_list::BrowserSiteListCollection),
/// for example `graph.admin().edge().internet_explorer_mode().site_lists()`.
///
/// Operations: `publish`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/browsersitelist?view=graph-rest-beta
pub struct BrowserSiteList {
    /// `description`. Never null.
    pub description: mg::Field<String>,
    /// `displayName`. Never null.
    pub display_name: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedBy`.
    pub last_modified_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `publishedBy`.
    pub published_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `publishedDateTime`.
    pub published_date_time: mg::Field<mg::DateTimeOffset>,
    /// `revision`. Never null.
    pub revision: mg::Field<String>,
    /// `status`. Never null.
    pub status: mg::Field<mg::Open<super::BrowserSiteListStatus>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    BrowserSiteList: "microsoft.graph.browserSiteList", entity, base super::Entity;
    description: "description" required,
    display_name: "displayName" required,
    id: "id" key required,
    last_modified_by: "lastModifiedBy",
    last_modified_date_time: "lastModifiedDateTime" required,
    published_by: "publishedBy",
    published_date_time: "publishedDateTime",
    revision: "revision" required,
    status: "status" required,
}

mg::derived_from! { BrowserSiteList: super::Entity }

impl BrowserSiteList {
    /// `sharedCookies`: many [`BrowserSharedCookie`](super::BrowserSharedCookie).
    pub const SHARED_COOKIES: mg::Nav<
        BrowserSiteList,
        Vec<super::BrowserSharedCookie>,
    > = mg::Nav::new("sharedCookies");
    /// `sites`: many [`BrowserSite`](super::BrowserSite).
    pub const SITES: mg::Nav<BrowserSiteList, Vec<super::BrowserSite>> = mg::Nav::new(
        "sites",
    );
}
