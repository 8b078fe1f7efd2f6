// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.outlookCategory`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/outlookcategory?view=graph-rest-beta>
    OutlookCategory "microsoft.graph.outlookCategory" "entity" : super::Entity;
    /// `color`: categoryColor
    color "color": mg::Open<super::CategoryColor>,
    /// `displayName`: String
    display_name "displayName": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { OutlookCategory: super::Entity }
