// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.printJob`, by its URL.
    ///
    /// For example `/print/printerShares/{printerShare-id}/jobs/{printJob-id}`.
    PrintJobResource(mg::One<models::PrintJob>)
}

impl PrintJobResource {
    /// `…/documents`: many `printDocument`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET …/{id}` | **PrintJob.Read**, PrintJob.ReadWrite, PrintJob.Read.All, PrintJob.ReadWrite.All | **PrintJob.Read.All**, PrintJob.ReadWrite.All |
    #[inline]
    pub fn documents(&self) -> requests::print_document::PrintDocumentCollection {
        mg::to(self, "documents")
    }

    /// `…/tasks`: many `printTask`
    #[inline]
    pub fn tasks(&self) -> requests::print_task::PrintTaskCollection {
        mg::to(self, "tasks")
    }

    /// `POST …/abort`
    ///
    /// | application |
    /// |-|
    /// | **PrintJob.ReadWriteBasic.All**, PrintJob.Manage.All, PrintJob.ReadWrite.All |
    #[inline]
    pub fn abort(&self, parameters: Abort) -> mg::Request<()> {
        mg::Path::action_with(self, "abort", &parameters)
    }

    /// `POST …/cancel`
    ///
    /// | delegated (work) |
    /// |-|
    /// | **PrintJob.ReadWriteBasic**, PrintJob.ReadWrite, PrintJob.ReadWriteBasic.All, PrintJob.ReadWrite.All |
    #[inline]
    pub fn cancel(&self) -> mg::Request<()> {
        mg::Path::action(self, "cancel")
    }

    /// `POST …/cancelPrintJob`
    #[deprecated(
        note = "deprecated since 2023-06-13, to be removed on 2023-07-31 (revision 2023-06/Tasks_And_Plans)"
    )]
    #[inline]
    pub fn cancel_print_job(&self) -> mg::Request<()> {
        mg::Path::action(self, "cancelPrintJob")
    }

    /// `POST …/redirect`
    ///
    /// | application |
    /// |-|
    /// | **PrintJob.Manage.All** |
    #[inline]
    pub fn redirect(&self, parameters: Redirect) -> mg::Request<models::PrintJob> {
        mg::Path::action_with(self, "redirect", &parameters)
    }

    /// `POST …/start`
    ///
    /// | delegated (work) |
    /// |-|
    /// | **PrintJob.Create**, PrintJob.ReadWrite, PrintJob.ReadWriteBasic, PrintJob.ReadWriteBasic.All, PrintJob.ReadWrite.All |
    #[inline]
    pub fn start(&self) -> mg::Request<models::PrintJobStatus> {
        mg::Path::action(self, "start")
    }

    /// `POST …/startPrintJob`
    #[deprecated(
        note = "deprecated since 2023-06-13, to be removed on 2023-07-31 (revision 2023-06/Tasks_And_Plans)"
    )]
    #[inline]
    pub fn start_print_job(&self) -> mg::Request<models::PrintJobStatus> {
        mg::Path::action(self, "startPrintJob")
    }
}

/// A collection of `microsoft.graph.printJob`, by its URL.
///
/// For example `/print/printerShares/{printerShare-id}/jobs`.
pub type PrintJobCollection = mg::Many<models::PrintJob, PrintJobResource>;

mg::record! {
    /// Parameters of `microsoft.graph.abort`.
    Abort "microsoft.graph.abort" "parameters";
    /// `reason`: String
    reason "reason": String,
}

mg::record! {
    /// Parameters of `microsoft.graph.redirect`.
    Redirect "microsoft.graph.redirect" "parameters";
    /// `configuration`: printJobConfiguration
    configuration "configuration": mg::Boxed<models::PrintJobConfiguration>,
    /// `destinationPrinterId`: String, not null
    destination_printer_id "destinationPrinterId" "r": String,
}
