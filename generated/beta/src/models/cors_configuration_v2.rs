// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.corsConfiguration_v2`, an entity type derived from `microsoft.graph.entity`.
    ///
    /// <https://learn.microsoft.com/graph/api/resources/corsconfiguration_v2?view=graph-rest-beta>
    CorsConfigurationV2 "microsoft.graph.corsConfiguration_v2" "entity" : super::Entity;
    /// `allowedHeaders`: Collection(String)
    allowed_headers "allowedHeaders": Vec<String>,
    /// `allowedMethods`: Collection(String)
    allowed_methods "allowedMethods": Vec<String>,
    /// `allowedOrigins`: Collection(String)
    allowed_origins "allowedOrigins": Vec<String>,
    /// `id`: String, key, not null
    id "id" "kr": String,
    /// `maxAgeInSeconds`: Int32
    max_age_in_seconds "maxAgeInSeconds": i32,
    /// `resource`: String, not null
    resource "resource" "r": String,
}

mg::derived_from! { CorsConfigurationV2: super::Entity }
