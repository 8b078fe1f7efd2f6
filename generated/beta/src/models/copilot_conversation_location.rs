// @generated
use crate::mg;

/// Complex type `microsoft.graph.copilotConversationLocation`.
pub struct CopilotConversationLocation {
    /// `countryOrRegion`. Set on creation only.
    pub country_or_region: mg::Field<String>,
    /// `countryOrRegionConfidence`. Set on creation only.
    pub country_or_region_confidence: mg::Field<f64>,
    /// `latitude`. Set on creation only.
    pub latitude: mg::Field<f64>,
    /// `longitude`. Set on creation only.
    pub longitude: mg::Field<f64>,
    /// `timeZone`. Never null. Set on creation only.
    pub time_zone: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    CopilotConversationLocation: "microsoft.graph.copilotConversationLocation", complex;
    country_or_region: "countryOrRegion" immutable,
    country_or_region_confidence: "countryOrRegionConfidence" immutable,
    latitude: "latitude" immutable,
    longitude: "longitude" immutable,
    time_zone: "timeZone" required immutable,
}
