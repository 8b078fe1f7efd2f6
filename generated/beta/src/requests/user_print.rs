// @generated
use crate::{mg, models, requests};

/// Requests on a property of type [`UserPrint`](models::UserPrint), and the methods below.
///
/// For example `graph.me().print()`.
#[derive(Clone, Debug)]
pub struct UserPrintResource(mg::One<models::UserPrint>);

mg::builder! { UserPrintResource: mg::One<models::UserPrint> }

impl UserPrintResource {
    /// `…/recentPrinterShares`: many [`PrinterShare`](models::PrinterShare).
    ///
    /// Least privileged permission to read: `PrinterShare.ReadBasic.All` (delegated).
    #[inline]
    pub fn recent_printer_shares(
        &self,
    ) -> requests::printer_share::PrinterShareCollection {
        mg::navigate(self, "recentPrinterShares")
    }
}
