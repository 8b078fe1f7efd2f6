// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.applicationSegment`, an abstract entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/applicationsegment?view=graph-rest-beta>
    ApplicationSegment "microsoft.graph.applicationSegment" "entity abstract" : super::Entity => ApplicationSegmentKind;
    /// `id`: String, key, not null
    id "id" "kr": String,
}

mg::derived_from! { ApplicationSegment: super::Entity }

/// The types derived from `microsoft.graph.applicationSegment`.
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
