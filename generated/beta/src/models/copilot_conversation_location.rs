// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.copilotConversationLocation`, a complex type.
    CopilotConversationLocation "microsoft.graph.copilotConversationLocation" "complex";
    /// `countryOrRegion`: String, immutable
    country_or_region "countryOrRegion" "i": String,
    /// `countryOrRegionConfidence`: Double, immutable
    country_or_region_confidence "countryOrRegionConfidence" "i": f64,
    /// `latitude`: Double, immutable
    latitude "latitude" "i": f64,
    /// `longitude`: Double, immutable
    longitude "longitude" "i": f64,
    /// `timeZone`: String, not null, immutable
    time_zone "timeZone" "ri": String,
}
