// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.uriClickSecurityState`, a complex type.
    #[deprecated(note = "deprecated since 2024-04-10, to be removed on 2026-04-10 (revision 2024-01/Deprecation)")]
    UriClickSecurityState "microsoft.graph.uriClickSecurityState" "complex";
    /// `clickAction`: String
    click_action "clickAction": String,
    /// `clickDateTime`: DateTimeOffset
    click_date_time "clickDateTime": mg::DateTimeOffset,
    /// `id`: String
    id "id": String,
    /// `sourceId`: String
    source_id "sourceId": String,
    /// `uriDomain`: String
    uri_domain "uriDomain": String,
    /// `verdict`: String
    verdict "verdict": String,
}
