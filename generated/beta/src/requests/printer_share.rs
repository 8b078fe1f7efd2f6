// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.printerShare`, by its URL.
    ///
    /// For example `/print/printerShares/{printerShare-id}`.
    PrinterShareResource(mg::One<models::PrinterShare>)
}

impl PrinterShareResource {
    /// `…/allowedGroups`: many `group`
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `GET` | **PrinterShare.Read.All**, **PrinterShare.ReadWrite.All** |
    /// | `POST` | **PrinterShare.ReadWrite.All** |
    /// | `DELETE …/{id}` | **PrinterShare.ReadWrite.All** |
    #[inline]
    pub fn allowed_groups(&self) -> requests::group::GroupCollection {
        mg::to(self, "allowedGroups")
    }

    /// `…/allowedUsers`: many `user`
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `GET` | **PrinterShare.Read.All**, **PrinterShare.ReadWrite.All** |
    /// | `POST` | **PrinterShare.ReadWrite.All** |
    /// | `DELETE …/{id}` | **PrinterShare.ReadWrite.All** |
    #[inline]
    pub fn allowed_users(&self) -> requests::user::UserCollection {
        mg::to(self, "allowedUsers")
    }

    /// `…/jobs`: many `printJob`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` `/print/printers/{id}/jobs` | **PrintJob.ReadBasic**, PrintJob.Read, PrintJob.ReadBasic.All, PrintJob.ReadWrite, PrintJob.ReadWriteBasic, PrintJob.ReadWriteBasic.All, PrintJob.Read.All, PrintJob.ReadWrite.All | **PrintJob.ReadBasic.All**, PrintJob.Read.All, PrintJob.ReadWriteBasic.All, PrintJob.ReadWrite.All |
    /// | `GET` `/print/shares/{id}/jobs` | **PrintJob.ReadBasic**, **PrintJob.ReadWriteBasic**, PrintJob.Read, PrintJob.ReadBasic.All, PrintJob.ReadWrite, PrintJob.ReadWriteBasic.All, PrintJob.Read.All, PrintJob.ReadWrite.All | **PrintJob.ReadBasic.All**, PrintJob.Read.All, PrintJob.ReadWriteBasic.All, PrintJob.ReadWrite.All |
    /// | `GET …/{id}` | **PrintJob.ReadBasic**, PrintJob.Read, PrintJob.ReadBasic.All, PrintJob.ReadWrite, PrintJob.ReadWriteBasic, PrintJob.ReadWriteBasic.All, PrintJob.Read.All, PrintJob.ReadWrite.All | **PrintJob.ReadBasic.All**, PrintJob.Read.All, PrintJob.ReadWriteBasic.All, PrintJob.ReadWrite.All |
    /// | `POST` `/print/printers/{id}/jobs` | **PrintJob.Create**, PrintJob.ReadWrite, PrintJob.ReadWriteBasic, PrintJob.ReadWriteBasic.All, PrintJob.ReadWrite.All | – |
    /// | `POST` `/print/shares/{id}/jobs` | **PrintJob.ReadWriteBasic**, PrintJob.ReadWrite, PrintJob.ReadWriteBasic.All, PrintJob.ReadWrite.All | – |
    /// | `PATCH …/{id}` | – | **PrintJob.ReadWriteBasic.All**, PrintJob.Manage.All, PrintJob.ReadWrite.All |
    #[inline]
    pub fn jobs(&self) -> requests::print_job::PrintJobCollection {
        mg::to(self, "jobs")
    }

    /// `…/printer`: `printer`
    ///
    /// | | delegated (work) | application |
    /// |-|-|-|
    /// | `GET` | **Printer.Read.All**, Printer.FullControl.All, Printer.ReadWrite.All | **Printer.Read.All**, Printer.ReadWrite.All |
    #[inline]
    pub fn printer(&self) -> requests::printer::PrinterResource {
        mg::to(self, "printer")
    }
}

/// A collection of `microsoft.graph.printerShare`, by its URL.
///
/// For example `/print/printerShares`.
pub type PrinterShareCollection = mg::Many<models::PrinterShare, PrinterShareResource>;
