// @generated
use crate::mg;

/// Complex type `microsoft.graph.uriClickSecurityState`.
#[deprecated(
    note = "deprecated since 2024-04-10, to be removed on 2026-04-10 (revision 2024-01/Deprecation)"
)]
pub struct UriClickSecurityState {
    /// `clickAction`.
    pub click_action: mg::Field<String>,
    /// `clickDateTime`.
    pub click_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`.
    pub id: mg::Field<String>,
    /// `sourceId`.
    pub source_id: mg::Field<String>,
    /// `uriDomain`.
    pub uri_domain: mg::Field<String>,
    /// `verdict`.
    pub verdict: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UriClickSecurityState: "microsoft.graph.uriClickSecurityState", complex;
    click_action: "clickAction",
    click_date_time: "clickDateTime",
    id: "id",
    source_id: "sourceId",
    uri_domain: "uriDomain",
    verdict: "verdict",
}
