// @generated
use crate::mg;

/// Entity type [`microsoft.graph.textWebPart`][reference], derived from
/// [`WebPart`](super::WebPart).
///
/// Requests: [`TextWebPartCollection`](crate::requests::text_web_part::TextWebPartCollection), for
/// example `graph.sites().id(id).page_templates().id(id).web_parts().cast_to_text_web_part()`.
///
/// Operations: `get_position_of_web_part`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/textwebpart?view=graph-rest-beta
pub struct TextWebPart {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `innerHtml`.
    pub inner_html: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    TextWebPart: "microsoft.graph.textWebPart", entity, base super::WebPart;
    id: "id" key required,
    inner_html: "innerHtml",
}

mg::derived_from! { TextWebPart: super::WebPart, super::Entity }
