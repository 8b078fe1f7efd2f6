// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.printerDiscoverySettings`, a complex type.
    PrinterDiscoverySettings "microsoft.graph.printerDiscoverySettings" "complex";
    /// `airPrint`: airPrintSettings, not null
    air_print "airPrint" "r": mg::Boxed<super::AirPrintSettings>,
}
