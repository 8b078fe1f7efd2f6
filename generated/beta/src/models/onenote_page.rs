// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.onenotePage`, an entity type derived from `microsoft.graph.onenoteEntitySchemaObjectModel`, with a media stream.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/onenotepage?view=graph-rest-beta>
    OnenotePage "microsoft.graph.onenotePage" "entity stream" : super::OnenoteEntitySchemaObjectModel;
    /// `contentUrl`: String
    content_url "contentUrl": String,
    /// `createdByAppId`: String
    created_by_app_id "createdByAppId": String,
    /// `createdDateTime`: DateTimeOffset
    created_date_time "createdDateTime": mg::DateTimeOffset,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `lastModifiedDateTime`: DateTimeOffset
    last_modified_date_time "lastModifiedDateTime": mg::DateTimeOffset,
    /// `level`: Int32
    level "level": i32,
    /// `links`: pageLinks
    links "links": mg::Boxed<super::PageLinks>,
    /// `order`: Int32
    order "order": i32,
    /// `self`: String
    self_ "self": String,
    /// `title`: String
    title "title": String,
    /// `userTags`: Collection(String)
    user_tags "userTags": Vec<String>,
}

mg::derived_from! { OnenotePage: super::OnenoteEntitySchemaObjectModel, super::OnenoteEntityBaseModel, super::Entity }

impl OnenotePage {
    /// `parentNotebook`: `notebook`, contained
    pub const PARENT_NOTEBOOK: mg::Nav<OnenotePage, super::Notebook> = mg::Nav::new(
        "parentNotebook",
    );
    /// `parentSection`: `onenoteSection`, contained
    pub const PARENT_SECTION: mg::Nav<OnenotePage, super::OnenoteSection> = mg::Nav::new(
        "parentSection",
    );
}
