// @generated
use crate::mg;

/// Complex type `microsoft.graph.userPrint`.
///
/// Requests: [`UserPrintResource`](crate::requests::user_print::UserPrintResource), for example
/// `graph.me().print()`.
pub struct UserPrint {
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    UserPrint: "microsoft.graph.userPrint", complex;
}

impl UserPrint {
    /// `recentPrinterShares`: many [`PrinterShare`](super::PrinterShare).
    pub const RECENT_PRINTER_SHARES: mg::Nav<UserPrint, Vec<super::PrinterShare>> = mg::Nav::new(
        "recentPrinterShares",
    );
}
