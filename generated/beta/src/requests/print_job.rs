// @generated
use crate::{mg, models, requests};

/// Requests on one [`PrintJob`](models::PrintJob): `get`, `update`, `delete`, and the methods
/// below.
///
/// For example `graph.print().printer_shares().id(id).jobs().id(id)`.
#[derive(Clone, Debug)]
pub struct PrintJobResource(mg::One<models::PrintJob>);

mg::builder! { PrintJobResource: mg::One<models::PrintJob> }

impl PrintJobResource {
    /// `…/documents`: many [`PrintDocument`](models::PrintDocument).
    #[inline]
    pub fn documents(&self) -> requests::print_document::PrintDocumentCollection {
        mg::navigate(self, "documents")
    }

    /// `…/tasks`: many [`PrintTask`](models::PrintTask).
    #[inline]
    pub fn tasks(&self) -> requests::print_task::PrintTaskCollection {
        mg::navigate(self, "tasks")
    }

    /// `POST …/abort`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `PrintJob.ReadWriteBasic.All` (application).
    #[inline]
    pub fn abort(&self, parameters: Abort) -> mg::Request<()> {
        self.raw().action_with("abort", &parameters)
    }

    /// `POST …/cancel`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `PrintJob.ReadWriteBasic` (delegated).
    #[inline]
    pub fn cancel(&self) -> mg::Request<()> {
        self.raw().action("cancel")
    }

    /// `POST …/cancelPrintJob`.
    ///
    /// Returns no body.
    #[deprecated(
        note = "deprecated since 2023-06-13, to be removed on 2023-07-31 (revision 2023-06/Tasks_And_Plans)"
    )]
    #[inline]
    pub fn cancel_print_job(&self) -> mg::Request<()> {
        self.raw().action("cancelPrintJob")
    }

    /// `POST …/redirect`.
    ///
    /// Returns [`PrintJob`](models::PrintJob).
    ///
    /// Least privileged permission: `PrintJob.Manage.All` (application).
    #[inline]
    pub fn redirect(
        &self,
        parameters: impl Into<Redirect>,
    ) -> mg::Request<models::PrintJob> {
        self.raw().action_with("redirect", &parameters.into())
    }

    /// `POST …/start`.
    ///
    /// Returns [`PrintJobStatus`](models::PrintJobStatus).
    ///
    /// Least privileged permission: `PrintJob.Create` (delegated).
    #[inline]
    pub fn start(&self) -> mg::Request<models::PrintJobStatus> {
        self.raw().action("start")
    }

    /// `POST …/startPrintJob`.
    ///
    /// Returns [`PrintJobStatus`](models::PrintJobStatus).
    #[deprecated(
        note = "deprecated since 2023-06-13, to be removed on 2023-07-31 (revision 2023-06/Tasks_And_Plans)"
    )]
    #[inline]
    pub fn start_print_job(&self) -> mg::Request<models::PrintJobStatus> {
        self.raw().action("startPrintJob")
    }
}

/// Requests on a collection of [`PrintJob`](models::PrintJob): `list`, `create`, `count`, `id` for
/// one of them.
///
/// For example `graph.print().printer_shares().id(id).jobs()`.
pub type PrintJobCollection = mg::Many<models::PrintJob, PrintJobResource>;

/// Parameters of [`PrintJobResource::abort`].
pub struct Abort {
    /// `reason`.
    pub reason: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Abort: "microsoft.graph.abort", parameters;
    reason: "reason",
}

/// Parameters of [`PrintJobResource::redirect`].
///
/// A call can pass `destination_printer_id` alone.
pub struct Redirect {
    /// `configuration`.
    pub configuration: mg::Field<mg::Boxed<models::PrintJobConfiguration>>,
    /// `destinationPrinterId`. Required.
    pub destination_printer_id: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Redirect: "microsoft.graph.redirect", parameters;
    configuration: "configuration",
    destination_printer_id: "destinationPrinterId" required,
}

mg::required_parameters! {
    Redirect;
    destination_printer_id: String,
}
