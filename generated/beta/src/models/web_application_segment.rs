// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.webApplicationSegment`, an entity type derived from `microsoft.graph.applicationSegment`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/webapplicationsegment?view=graph-rest-beta>
    WebApplicationSegment "microsoft.graph.webApplicationSegment" "entity" : super::ApplicationSegment;
    /// `alternateUrl`: String
    alternate_url "alternateUrl": String,
    /// `externalUrl`: String
    external_url "externalUrl": String,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `internalUrl`: String
    internal_url "internalUrl": String,
}

mg::derived_from! { WebApplicationSegment: super::ApplicationSegment, super::Entity }

impl WebApplicationSegment {
    /// `corsConfigurations`: many `corsConfiguration_v2`, contained
    pub const CORS_CONFIGURATIONS: mg::Nav<
        WebApplicationSegment,
        Vec<super::CorsConfigurationV2>,
    > = mg::Nav::new("corsConfigurations");
}
