// @generated
use crate::mg;

/// Abstract entity type [`microsoft.graph.applicationSegment`][reference], derived from
/// [`Entity`](super::Entity).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/applicationsegment?view=graph-rest-beta
pub struct ApplicationSegment {
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    ApplicationSegment: "microsoft.graph.applicationSegment", entity abstract, base super::Entity, family ApplicationSegmentKind;
    id: "id" key required,
}

mg::derived_from! { ApplicationSegment: super::Entity }

/// The types derived from [`ApplicationSegment`].
#[non_exhaustive]
pub enum ApplicationSegmentKind {
    IpApplicationSegment(Box<super::IpApplicationSegment>),
    WebApplicationSegment(Box<super::WebApplicationSegment>),
    /// None of these, or a type that this version does not know.
    Other(Box<ApplicationSegment>),
}

mg::family! {
    ApplicationSegment => ApplicationSegmentKind;
    IpApplicationSegment(super::IpApplicationSegment),
    WebApplicationSegment(super::WebApplicationSegment),
}
