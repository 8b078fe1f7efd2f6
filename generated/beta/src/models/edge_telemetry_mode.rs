// @generated
use crate::mg;

/// Enumeration `microsoft.graph.edgeTelemetryMode`.
#[derive(Clone, Copy, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum EdgeTelemetryMode {
    /// `notConfigured` (0)
    NotConfigured,
    /// `intranet` (1)
    Intranet,
    /// `internet` (2)
    Internet,
    /// `intranetAndInternet` (3)
    IntranetAndInternet,
}

mg::enumeration! {
    EdgeTelemetryMode: "microsoft.graph.edgeTelemetryMode";
    NotConfigured: "notConfigured" = 0,
    Intranet: "intranet" = 1,
    Internet: "internet" = 2,
    IntranetAndInternet: "intranetAndInternet" = 3,
}
