// @generated
use crate::{mg, models, requests};

/// Requests on one [`PrinterShare`](models::PrinterShare): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.print().printer_shares().id(id)`.
#[derive(Clone, Debug)]
pub struct PrinterShareResource(mg::One<models::PrinterShare>);

mg::builder! { PrinterShareResource: mg::One<models::PrinterShare> }

impl PrinterShareResource {
    /// `…/allowedGroups`: many [`Group`](models::Group).
    ///
    /// Least privileged permission to read: `PrinterShare.Read.All` (delegated).
    #[inline]
    pub fn allowed_groups(&self) -> requests::group::GroupCollection {
        mg::navigate(self, "allowedGroups")
    }

    /// `…/allowedUsers`: many [`User`](models::User).
    ///
    /// Least privileged permission to read: `PrinterShare.Read.All` (delegated).
    #[inline]
    pub fn allowed_users(&self) -> requests::user::UserCollection {
        mg::navigate(self, "allowedUsers")
    }

    /// `…/jobs`: many [`PrintJob`](models::PrintJob).
    ///
    /// Least privileged permission to read: `PrintJob.ReadBasic` (delegated),
    /// `PrintJob.ReadBasic.All` (application).
    #[inline]
    pub fn jobs(&self) -> requests::print_job::PrintJobCollection {
        mg::navigate(self, "jobs")
    }

    /// `…/printer`: [`Printer`](models::Printer).
    ///
    /// Least privileged permission to read: `Printer.Read.All` (delegated, application).
    #[inline]
    pub fn printer(&self) -> requests::printer::PrinterResource {
        mg::navigate(self, "printer")
    }
}

/// Requests on a collection of [`PrinterShare`](models::PrinterShare): `list`, `create`, `count`,
/// `id` for one of them.
///
/// For example `graph.print().printer_shares()`.
pub type PrinterShareCollection = mg::Many<models::PrinterShare, PrinterShareResource>;
