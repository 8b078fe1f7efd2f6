// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.standardWebPart`, an entity type derived from `microsoft.graph.webPart`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/standardwebpart?view=graph-rest-beta>
    StandardWebPart "microsoft.graph.standardWebPart" "entity" : super::WebPart;
    /// `containerTextWebPartId`: String
    container_text_web_part_id "containerTextWebPartId": String,
    /// `data`: webPartData
    data "data": mg::Boxed<super::WebPartData>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `webPartType`: String
    web_part_type "webPartType": String,
}

mg::derived_from! { StandardWebPart: super::WebPart, super::Entity }
