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
    #[inline]
    pub fn allowed_groups(&self) -> requests::group::GroupCollection {
        mg::to(self, "allowedGroups")
    }

    /// `…/allowedUsers`: many `user`
    #[inline]
    pub fn allowed_users(&self) -> requests::user::UserCollection {
        mg::to(self, "allowedUsers")
    }

    /// `…/jobs`: many `printJob`
    #[inline]
    pub fn jobs(&self) -> requests::print_job::PrintJobCollection {
        mg::to(self, "jobs")
    }

    /// `…/printer`: `printer`
    #[inline]
    pub fn printer(&self) -> requests::printer::PrinterResource {
        mg::to(self, "printer")
    }
}

/// A collection of `microsoft.graph.printerShare`, by its URL.
///
/// For example `/print/printerShares`.
pub type PrinterShareCollection = mg::Many<models::PrinterShare, PrinterShareResource>;
