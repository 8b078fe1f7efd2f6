// @generated
use crate::mg;

mg::record! {
    /// `microsoft.graph.userPrint`, a complex type.
    UserPrint "microsoft.graph.userPrint" "complex";
}

impl UserPrint {
    /// `recentPrinterShares`: many `printerShare`, contained
    pub const RECENT_PRINTER_SHARES: mg::Nav<UserPrint, Vec<super::PrinterShare>> = mg::Nav::new(
        "recentPrinterShares",
    );
}
