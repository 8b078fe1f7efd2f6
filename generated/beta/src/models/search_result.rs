// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.searchResult`, a complex type.
    SearchResult "microsoft.graph.searchResult" "complex";
    /// `onClickTelemetryUrl`: String
    on_click_telemetry_url "onClickTelemetryUrl": String,
}
