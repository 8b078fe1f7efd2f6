// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.onPremisesApplicationSegment`, a complex type.
    #[deprecated(note = "deprecated since 2023-06-01, to be removed on 2023-06-01")]
    OnPremisesApplicationSegment "microsoft.graph.onPremisesApplicationSegment" "complex";
    /// `alternateUrl`: String
    alternate_url "alternateUrl": String,
    /// `corsConfigurations`: Collection(corsConfiguration)
    cors_configurations "corsConfigurations": Vec<super::CorsConfiguration>,
    /// `externalUrl`: String
    external_url "externalUrl": String,
    /// `internalUrl`: String
    internal_url "internalUrl": String,
}
