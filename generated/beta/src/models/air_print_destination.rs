// @generated
use crate::mg;

/// Complex type `microsoft.graph.airPrintDestination`.
pub struct AirPrintDestination {
    /// `forceTls`. Never null.
    pub force_tls: mg::Field<bool>,
    /// `ipAddress`. Never null.
    pub ip_address: mg::Field<String>,
    /// `port`.
    pub port: mg::Field<i32>,
    /// `resourcePath`. Never null.
    pub resource_path: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AirPrintDestination: "microsoft.graph.airPrintDestination", complex;
    force_tls: "forceTls" required,
    ip_address: "ipAddress" required,
    port: "port",
    resource_path: "resourcePath" required,
}
