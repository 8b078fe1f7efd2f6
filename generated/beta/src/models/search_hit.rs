// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.searchHit`, a complex type.
    SearchHit "microsoft.graph.searchHit" "complex";
    /// `_id`: String
    #[deprecated(note = "deprecated since 2021-12-14, to be removed on 2022-12-31 (revision 2021-12/RemoveDeprecatedUnderscoreProperty)")]
    id "_id" "d": String,
    /// `_score`: Int32
    #[deprecated(note = "deprecated since 2021-12-14, to be removed on 2022-12-31 (revision 2021-12/RemoveDeprecatedUnderscoreProperty)")]
    score "_score" "d": i32,
    /// `_summary`: String
    #[deprecated(note = "deprecated since 2021-12-14, to be removed on 2022-12-31 (revision 2021-12/RemoveDeprecatedUnderscoreProperty)")]
    _summary "_summary" "d": String,
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
    #[deprecated(
        note = "deprecated since 2020-09-15, to be removed on 2020-12-15 (revision 2020-09/MVP3)"
    )]
    pub const SOURCE: mg::Nav<SearchHit, super::Entity> = mg::Nav::new("_source");
    /// `resource`: `entity`, contained
    pub const RESOURCE: mg::Nav<SearchHit, super::Entity> = mg::Nav::new("resource");
}
