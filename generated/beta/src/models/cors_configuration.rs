// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.corsConfiguration`, a complex type.
    CorsConfiguration "microsoft.graph.corsConfiguration" "complex";
    /// `allowedHeaders`: Collection(String)
    allowed_headers "allowedHeaders": Vec<String>,
    /// `allowedMethods`: Collection(String)
    allowed_methods "allowedMethods": Vec<String>,
    /// `allowedOrigins`: Collection(String)
    allowed_origins "allowedOrigins": Vec<String>,
    /// `maxAgeInSeconds`: Int32
    max_age_in_seconds "maxAgeInSeconds": i32,
    /// `resource`: String
    resource "resource": String,
}
