// @generated
use crate::mg;

/// Entity type [`microsoft.graph.standardWebPart`][reference], derived from
/// [`WebPart`](super::WebPart).
///
/// Requests:
/// [`StandardWebPartCollection`](crate::requests::standard_web_part::StandardWebPartCollection),
/// for example
/// `graph.sites().id(id).page_templates().id(id).web_parts().cast_to_standard_web_part()`.
///
/// Operations: `get_position_of_web_part`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/standardwebpart?view=graph-rest-beta
pub struct StandardWebPart {
    /// `containerTextWebPartId`.
    pub container_text_web_part_id: mg::Field<String>,
    /// `data`.
    pub data: mg::Field<mg::Boxed<super::WebPartData>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `webPartType`.
    pub web_part_type: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    StandardWebPart: "microsoft.graph.standardWebPart", entity, base super::WebPart;
    container_text_web_part_id: "containerTextWebPartId",
    data: "data",
    id: "id" key required,
    web_part_type: "webPartType",
}

mg::derived_from! { StandardWebPart: super::WebPart, super::Entity }
