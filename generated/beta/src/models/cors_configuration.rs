// @generated
use crate::mg;

/// Complex type `microsoft.graph.corsConfiguration`.
pub struct CorsConfiguration {
    /// `allowedHeaders`.
    pub allowed_headers: mg::Field<Vec<String>>,
    /// `allowedMethods`.
    pub allowed_methods: mg::Field<Vec<String>>,
    /// `allowedOrigins`.
    pub allowed_origins: mg::Field<Vec<String>>,
    /// `maxAgeInSeconds`.
    pub max_age_in_seconds: mg::Field<i32>,
    /// `resource`.
    pub resource: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CorsConfiguration: "microsoft.graph.corsConfiguration", complex;
    allowed_headers: "allowedHeaders",
    allowed_methods: "allowedMethods",
    allowed_origins: "allowedOrigins",
    max_age_in_seconds: "maxAgeInSeconds",
    resource: "resource",
}
