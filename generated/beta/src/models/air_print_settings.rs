// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.airPrintSettings`, a complex type.
    AirPrintSettings "microsoft.graph.airPrintSettings" "complex";
    /// `incompatiblePrinters`: incompatiblePrinterSettings, not null
    incompatible_printers "incompatiblePrinters" "r": mg::Open<super::IncompatiblePrinterSettings>,
}
