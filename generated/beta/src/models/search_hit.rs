// @generated
use crate::mg;

/// Complex type `microsoft.graph.searchHit`.
pub struct SearchHit {
    /// `_id`.
    #[deprecated(
        note = "deprecated since 2021-12-14, to be removed on 2022-12-31 (revision 2021-12/RemoveDeprecatedUnderscoreProperty)"
    )]
    pub id: mg::Field<String>,
    /// `_score`.
    #[deprecated(
        note = "deprecated since 2021-12-14, to be removed on 2022-12-31 (revision 2021-12/RemoveDeprecatedUnderscoreProperty)"
    )]
    pub score: mg::Field<i32>,
    /// `_summary`.
    #[deprecated(
        note = "deprecated since 2021-12-14, to be removed on 2022-12-31 (revision 2021-12/RemoveDeprecatedUnderscoreProperty)"
    )]
    pub _summary: mg::Field<String>,
    /// `contentSource`.
    pub content_source: mg::Field<String>,
    /// `hitId`.
    pub hit_id: mg::Field<String>,
    /// `isCollapsed`.
    pub is_collapsed: mg::Field<bool>,
    /// `rank`.
    pub rank: mg::Field<i32>,
    /// `resultTemplateId`.
    pub result_template_id: mg::Field<String>,
    /// `summary`.
    pub summary: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SearchHit: "microsoft.graph.searchHit", complex;
    id: "_id" deprecated,
    score: "_score" deprecated,
    _summary: "_summary" deprecated,
    content_source: "contentSource",
    hit_id: "hitId",
    is_collapsed: "isCollapsed",
    rank: "rank",
    result_template_id: "resultTemplateId",
    summary: "summary",
}

impl SearchHit {
    /// `_source`: [`Entity`](super::Entity).
    #[deprecated(
        note = "deprecated since 2020-09-15, to be removed on 2020-12-15 (revision 2020-09/MVP3)"
    )]
    pub const SOURCE: mg::Nav<SearchHit, super::Entity> = mg::Nav::new("_source");
    /// `resource`: [`Entity`](super::Entity).
    pub const RESOURCE: mg::Nav<SearchHit, super::Entity> = mg::Nav::new("resource");
}
