// @generated
use crate::mg;

/// Entity type [`microsoft.graph.browserSite`][reference], derived from [`Entity`](super::Entity).
///
/// Requests: [`BrowserSiteCollection`](crate::requests::browser_site::BrowserSiteCollection), for
/// example `graph.admin().edge().internet_explorer_mode().site_lists().id(id).sites()`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/browsersite?view=graph-rest-beta
pub struct BrowserSite {
    /// `allowRedirect`. Never null.
    pub allow_redirect: mg::Field<bool>,
    /// `comment`. Never null.
    pub comment: mg::Field<String>,
    /// `compatibilityMode`. Never null.
    pub compatibility_mode: mg::Field<mg::Open<super::BrowserSiteCompatibilityMode>>,
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `deletedDateTime`.
    pub deleted_date_time: mg::Field<mg::DateTimeOffset>,
    /// `history`.
    pub history: mg::Field<Vec<super::BrowserSiteHistory>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedBy`.
    pub last_modified_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `mergeType`. Never null.
    pub merge_type: mg::Field<mg::Open<super::BrowserSiteMergeType>>,
    /// `status`. Never null.
    pub status: mg::Field<mg::Open<super::BrowserSiteStatus>>,
    /// `targetEnvironment`. Never null.
    pub target_environment: mg::Field<mg::Open<super::BrowserSiteTargetEnvironment>>,
    /// `webUrl`. Never null.
    pub web_url: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    BrowserSite: "microsoft.graph.browserSite", entity, base super::Entity;
    allow_redirect: "allowRedirect" required,
    comment: "comment" required,
    compatibility_mode: "compatibilityMode" required,
    created_date_time: "createdDateTime" required,
    deleted_date_time: "deletedDateTime",
    history: "history" required,
    id: "id" key required,
    last_modified_by: "lastModifiedBy",
    last_modified_date_time: "lastModifiedDateTime" required,
    merge_type: "mergeType" required,
    status: "status" required,
    target_environment: "targetEnvironment" required,
    web_url: "webUrl" required,
}

mg::derived_from! { BrowserSite: super::Entity }
