// @generated
use crate::mg;

/// Complex type `microsoft.graph.printSettings`.
pub struct PrintSettings {
    /// `documentConversionEnabled`. Never null.
    pub document_conversion_enabled: mg::Field<bool>,
    /// `printerDiscoverySettings`.
    pub printer_discovery_settings: mg::Field<
        mg::Boxed<super::PrinterDiscoverySettings>,
    >,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PrintSettings: "microsoft.graph.printSettings", complex;
    document_conversion_enabled: "documentConversionEnabled" required,
    printer_discovery_settings: "printerDiscoverySettings",
}
