// @generated
use crate::mg;

/// Entity type [`microsoft.graph.webApplicationSegment`][reference], derived from
/// [`ApplicationSegment`](super::ApplicationSegment).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/webapplicationsegment?view=graph-rest-beta
pub struct WebApplicationSegment {
    /// `alternateUrl`.
    pub alternate_url: mg::Field<String>,
    /// `externalUrl`.
    pub external_url: mg::Field<String>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `internalUrl`.
    pub internal_url: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    WebApplicationSegment: "microsoft.graph.webApplicationSegment", entity, base super::ApplicationSegment;
    alternate_url: "alternateUrl",
    external_url: "externalUrl",
    id: "id" key required,
    internal_url: "internalUrl",
}

mg::derived_from! { WebApplicationSegment: super::ApplicationSegment, super::Entity }

impl WebApplicationSegment {
    /// `corsConfigurations`: many [`CorsConfigurationV2`](super::CorsConfigurationV2).
    pub const CORS_CONFIGURATIONS: mg::Nav<
        WebApplicationSegment,
        Vec<super::CorsConfigurationV2>,
    > = mg::Nav::new("corsConfigurations");
}
