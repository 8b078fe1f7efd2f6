// @generated
use crate::mg;

/// Entity type [`microsoft.graph.corsConfiguration_v2`][reference], derived from
/// [`Entity`](super::Entity).
///
/// [reference]: https://learn.microsoft.com/graph/api/resources/corsconfiguration_v2?view=graph-rest-beta
pub struct CorsConfigurationV2 {
    /// `allowedHeaders`.
    pub allowed_headers: mg::Field<Vec<String>>,
    /// `allowedMethods`.
    pub allowed_methods: mg::Field<Vec<String>>,
    /// `allowedOrigins`.
    pub allowed_origins: mg::Field<Vec<String>>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `maxAgeInSeconds`.
    pub max_age_in_seconds: mg::Field<i32>,
    /// `resource`. Never null.
    pub resource: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CorsConfigurationV2: "microsoft.graph.corsConfiguration_v2", entity, base super::Entity;
    allowed_headers: "allowedHeaders",
    allowed_methods: "allowedMethods",
    allowed_origins: "allowedOrigins",
    id: "id" key required,
    max_age_in_seconds: "maxAgeInSeconds",
    resource: "resource" required,
}

mg::derived_from! { CorsConfigurationV2: super::Entity }
