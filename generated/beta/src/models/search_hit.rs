// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.searchHit`, a complex type.
    SearchHit "microsoft.graph.searchHit" "complex";
    /// `_id`: String
    id "_id": String,
    /// `_score`: Int32
    score "_score": i32,
    /// `_summary`: String
    _summary "_summary": String,
    /// `contentSource`: String
    content_source "contentSource": String,
    /// `hitId`: String
    hit_id "hitId": String,
    /// `isCollapsed`: Boolean
    is_collapsed "isCollapsed": bool,
    /// `rank`: Int32
    rank "rank": i32,
    /// `resultTemplateId`: String
    result_template_id "resultTemplateId": String,
    /// `summary`: String
    summary "summary": String,
}

impl SearchHit {
    /// `_source`: `entity`, contained
    pub const SOURCE: mg::Nav<SearchHit, super::Entity> = mg::Nav::new("_source");
    /// `resource`: `entity`, contained
    pub const RESOURCE: mg::Nav<SearchHit, super::Entity> = mg::Nav::new("resource");
}
