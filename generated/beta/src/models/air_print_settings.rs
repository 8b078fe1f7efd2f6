// @generated
use crate::mg;

/// Complex type `microsoft.graph.airPrintSettings`.
pub struct AirPrintSettings {
    /// `incompatiblePrinters`. Never null.
    pub incompatible_printers: mg::Field<mg::Open<super::IncompatiblePrinterSettings>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    AirPrintSettings: "microsoft.graph.airPrintSettings", complex;
    incompatible_printers: "incompatiblePrinters" required,
}
