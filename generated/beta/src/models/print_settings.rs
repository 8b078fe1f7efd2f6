// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.printSettings`, a complex type.
    PrintSettings "microsoft.graph.printSettings" "complex";
    /// `documentConversionEnabled`: Boolean, not null
    document_conversion_enabled "documentConversionEnabled" "r": bool,
    /// `printerDiscoverySettings`: printerDiscoverySettings
    printer_discovery_settings "printerDiscoverySettings": mg::Boxed<super::PrinterDiscoverySettings>,
}
