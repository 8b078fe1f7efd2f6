// @generated
use crate::mg;

/// Complex type `microsoft.graph.searchResult`.
pub struct SearchResult {
    /// `onClickTelemetryUrl`.
    pub on_click_telemetry_url: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SearchResult: "microsoft.graph.searchResult", complex;
    on_click_telemetry_url: "onClickTelemetryUrl",
}
