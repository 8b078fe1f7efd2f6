// @generated
use crate::mg;

/// Abstract entity type [`microsoft.graph.webPart`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`WebPartCollection`](crate::requests::web_part::WebPartCollection), for example
/// `graph.sites().id(id).page_templates().id(id).web_parts()`.
///
/// Operations: `get_position_of_web_part`.
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/webpart?view=graph-rest-beta
pub struct WebPart {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WebPart: "microsoft.graph.webPart", entity abstract, base super::Entity, family WebPartKind;
    id: "id" key required,
}

mg::derived_from! { WebPart: super::Entity }

/// The types derived from [`WebPart`].
#[non_exhaustive]
pub enum WebPartKind {
    StandardWebPart(Box<super::StandardWebPart>),
    TextWebPart(Box<super::TextWebPart>),
    /// None of these, or a type that this version does not know.
    Other(Box<WebPart>),
}

mg::family! {
    WebPart => WebPartKind;
    StandardWebPart(super::StandardWebPart),
    TextWebPart(super::TextWebPart),
}
