// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.webPart`, an abstract entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/webpart?view=graph-rest-beta>
    WebPart "microsoft.graph.webPart" "entity abstract" : super::Entity => WebPartKind;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { WebPart: super::Entity }

/// The types derived from `microsoft.graph.webPart`.
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
