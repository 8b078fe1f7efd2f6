// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.airPrintDestination`, a complex type.
    AirPrintDestination "microsoft.graph.airPrintDestination" "complex";
    /// `forceTls`: Boolean, not null
    force_tls "forceTls" "r": bool,
    /// `ipAddress`: String, not null
    ip_address "ipAddress" "r": String,
    /// `port`: Int32
    port "port": i32,
    /// `resourcePath`: String, not null
    resource_path "resourcePath" "r": String,
}
