// @generated
use crate::mg;

/// Complex type `microsoft.graph.printerDiscoverySettings`.
pub struct PrinterDiscoverySettings {
    /// `airPrint`. Never null.
    pub air_print: mg::Field<mg::Boxed<super::AirPrintSettings>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    PrinterDiscoverySettings: "microsoft.graph.printerDiscoverySettings", complex;
    air_print: "airPrint" required,
}
