// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.textWebPart`, an entity type derived from `microsoft.graph.webPart`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/textwebpart?view=graph-rest-beta>
    TextWebPart "microsoft.graph.textWebPart" "entity" : super::WebPart;
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `innerHtml`: String
    inner_html "innerHtml": String,
}

mg::derived_from! { TextWebPart: super::WebPart, super::Entity }
