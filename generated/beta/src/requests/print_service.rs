// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.printService`, by its URL.
    ///
    /// For example `/print/services/{printService-id}`.
    PrintServiceResource(mg::One<models::PrintService>)
}

impl PrintServiceResource {
    /// `…/endpoints`: many `printServiceEndpoint`
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `GET` | **PrintJob.ReadBasic**, PrintJob.Create, PrintJob.Read, PrintJob.ReadBasic.All, PrintJob.ReadWrite, PrintJob.ReadWriteBasic, PrintJob.ReadWriteBasic.All, Printer.Create, PrintAlertSettings.Read.All, PrintAlertSettings.ReadWrite.All, PrintConnector.Read.All, PrintConnector.ReadWrite.All, PrintJob.Read.All, PrintJob.ReadWrite.All, PrintSettings.Read.All, PrintSettings.ReadWrite.All, Printer.Read.All, Printer.ReadWrite.All, PrinterShare.Read.All, PrinterShare.ReadBasic.All, PrinterShare.ReadWrite.All |
    /// | `GET …/{id}` | **PrintJob.ReadBasic**, PrintJob.Create, PrintJob.Read, PrintJob.ReadBasic.All, PrintJob.ReadWrite, PrintJob.ReadWriteBasic, PrintJob.ReadWriteBasic.All, Printer.Create, PrintAlertSettings.Read.All, PrintAlertSettings.ReadWrite.All, PrintConnector.Read.All, PrintConnector.ReadWrite.All, PrintJob.Read.All, PrintJob.ReadWrite.All, PrintSettings.Read.All, PrintSettings.ReadWrite.All, Printer.Read.All, Printer.ReadWrite.All, PrinterShare.Read.All, PrinterShare.ReadBasic.All, PrinterShare.ReadWrite.All |
    #[inline]
    pub fn endpoints(
        &self,
    ) -> requests::print_service_endpoint::PrintServiceEndpointCollection {
        mg::to(self, "endpoints")
    }
}

/// A collection of `microsoft.graph.printService`, by its URL.
///
/// For example `/print/services`.
pub type PrintServiceCollection = mg::Many<models::PrintService, PrintServiceResource>;
