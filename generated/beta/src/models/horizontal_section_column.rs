// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.horizontalSectionColumn`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/horizontalsectioncolumn?view=graph-rest-beta>
    HorizontalSectionColumn "microsoft.graph.horizontalSectionColumn" "entity" : super::Entity;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `width`: Int32
    width "width": i32,
}

mg::derived_from! { HorizontalSectionColumn: super::Entity }

impl HorizontalSectionColumn {
    /// `webparts`: many `webPart`, contained
    pub const WEBPARTS: mg::Nav<HorizontalSectionColumn, Vec<super::WebPart>> = mg::Nav::new(
        "webparts",
    );
}
