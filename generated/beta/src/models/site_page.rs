// @generated
use crate::mg;

/// Open entity type [`microsoft.graph.sitePage`][reference], derived from
/// [`BaseSitePage`](super::BaseSitePage).
///
/// Requests: [`SitePageCollection`](crate::requests::site_page::SitePageCollection), for example
/// `graph.sites().id(id).items().cast_to_site_page()`.
///
/// Operations: `get_web_parts_by_position`, `publish`, `save_as_template`, `create_from_template`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/sitepage?view=graph-rest-beta
pub struct SitePage {
    /// `createdBy`.
    pub created_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `createdDateTime`. Never null.
    pub created_date_time: mg::Field<mg::DateTimeOffset>,
    /// `description`.
    pub description: mg::Field<String>,
    /// `eTag`.
    pub e_tag: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastModifiedBy`.
    pub last_modified_by: mg::Field<mg::Boxed<super::IdentitySet>>,
    /// `lastModifiedDateTime`. Never null.
    pub last_modified_date_time: mg::Field<mg::DateTimeOffset>,
    /// `name`.
    pub name: mg::Field<String>,
    /// `pageLayout`.
    pub page_layout: mg::Field<mg::Open<super::PageLayoutType>>,
    /// `parentReference`.
    pub parent_reference: mg::Field<mg::Boxed<super::ItemReference>>,
    /// `promotionKind`.
    pub promotion_kind: mg::Field<mg::Open<super::PagePromotionType>>,
    /// `publishingState`.
    pub publishing_state: mg::Field<mg::Boxed<super::PublicationFacet>>,
    /// `reactions`.
    pub reactions: mg::Field<mg::Boxed<super::ReactionsFacet>>,
    /// `showComments`.
    pub show_comments: mg::Field<bool>,
    /// `showRecommendedPages`.
    pub show_recommended_pages: mg::Field<bool>,
    /// `thumbnailWebUrl`.
    pub thumbnail_web_url: mg::Field<String>,
    /// `title`.
    pub title: mg::Field<String>,
    /// `titleArea`.
    pub title_area: mg::Field<mg::Boxed<super::TitleArea>>,
    /// `webUrl`.
    pub web_url: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SitePage: "microsoft.graph.sitePage", entity open, base super::BaseSitePage;
    created_by: "createdBy",
    created_date_time: "createdDateTime" required,
    description: "description",
    e_tag: "eTag",
    id: "id" key required,
    last_modified_by: "lastModifiedBy",
    last_modified_date_time: "lastModifiedDateTime" required,
    name: "name",
    page_layout: "pageLayout",
    parent_reference: "parentReference",
    promotion_kind: "promotionKind",
    publishing_state: "publishingState",
    reactions: "reactions",
    show_comments: "showComments",
    show_recommended_pages: "showRecommendedPages",
    thumbnail_web_url: "thumbnailWebUrl",
    title: "title",
    title_area: "titleArea",
    web_url: "webUrl",
}

mg::derived_from! { SitePage: super::BaseSitePage, super::BaseItem, super::Entity }

impl SitePage {
    /// `canvasLayout`: [`CanvasLayout`](super::CanvasLayout).
    pub const CANVAS_LAYOUT: mg::Nav<SitePage, super::CanvasLayout> = mg::Nav::new(
        "canvasLayout",
    );
    /// `createdByUser`: [`User`](super::User).
    pub const CREATED_BY_USER: mg::Nav<SitePage, super::User> = mg::Nav::new(
        "createdByUser",
    );
    /// `lastModifiedByUser`: [`User`](super::User).
    pub const LAST_MODIFIED_BY_USER: mg::Nav<SitePage, super::User> = mg::Nav::new(
        "lastModifiedByUser",
    );
    /// `webParts`: many [`WebPart`](super::WebPart).
    pub const WEB_PARTS: mg::Nav<SitePage, Vec<super::WebPart>> = mg::Nav::new(
        "webParts",
    );
}
