// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.pageTemplate`, an entity type derived from `microsoft.graph.baseSitePage`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/pagetemplate?view=graph-rest-beta>
    PageTemplate "microsoft.graph.pageTemplate" "entity" : super::BaseSitePage;
    /// `createdBy`: identitySet
    created_by "createdBy": mg::Boxed<super::IdentitySet>,
    /// `createdDateTime`: DateTimeOffset, not null
    created_date_time "createdDateTime" "r": mg::DateTimeOffset,
    /// `description`: String
    description "description": String,
    /// `eTag`: String
    e_tag "eTag": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedBy`: identitySet
    last_modified_by "lastModifiedBy": mg::Boxed<super::IdentitySet>,
    /// `lastModifiedDateTime`: DateTimeOffset, not null
    last_modified_date_time "lastModifiedDateTime" "r": mg::DateTimeOffset,
    /// `name`: String
    name "name": String,
    /// `pageLayout`: pageLayoutType
    page_layout "pageLayout": mg::Open<super::PageLayoutType>,
    /// `parentReference`: itemReference
    parent_reference "parentReference": mg::Boxed<super::ItemReference>,
    /// `publishingState`: publicationFacet
    publishing_state "publishingState": mg::Boxed<super::PublicationFacet>,
    /// `title`: String
    title "title": String,
    /// `titleArea`: titleArea
    title_area "titleArea": mg::Boxed<super::TitleArea>,
    /// `webUrl`: String
    web_url "webUrl": String,
}

mg::derived_from! { PageTemplate: super::BaseSitePage, super::BaseItem, super::Entity }

impl PageTemplate {
    /// `canvasLayout`: `canvasLayout`, contained
    pub const CANVAS_LAYOUT: mg::Nav<PageTemplate, super::CanvasLayout> = mg::Nav::new(
        "canvasLayout",
    );
    /// `createdByUser`: `user`
    pub const CREATED_BY_USER: mg::Nav<PageTemplate, super::User> = mg::Nav::new(
        "createdByUser",
    );
    /// `lastModifiedByUser`: `user`
    pub const LAST_MODIFIED_BY_USER: mg::Nav<PageTemplate, super::User> = mg::Nav::new(
        "lastModifiedByUser",
    );
    /// `webParts`: many `webPart`, contained
    pub const WEB_PARTS: mg::Nav<PageTemplate, Vec<super::WebPart>> = mg::Nav::new(
        "webParts",
    );
}
