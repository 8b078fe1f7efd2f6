// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// A property of type `microsoft.graph.userPrint`, by its URL.
    ///
    /// For example `/me/print`.
    UserPrintResource(mg::One<models::UserPrint>)
}

impl UserPrintResource {
    /// `…/recentPrinterShares`: many `printerShare`
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `GET` | **PrinterShare.ReadBasic.All**, PrinterShare.Read.All, PrinterShare.ReadWrite.All |
    #[inline]
    pub fn recent_printer_shares(
        &self,
    ) -> requests::printer_share::PrinterShareCollection {
        mg::to(self, "recentPrinterShares")
    }
}
