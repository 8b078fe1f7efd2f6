// @generated
use crate::{mg, models};

/// Requests on one [`WorkbookWorksheetProtection`](models::WorkbookWorksheetProtection): `get`,
/// `update`, `delete`, and the methods below.
///
/// For example `graph.drive().root().workbook().worksheets().id(id).protection()`.
#[derive(Clone, Debug)]
pub struct WorkbookWorksheetProtectionResource(
    mg::One<models::WorkbookWorksheetProtection>,
);

mg::builder! { WorkbookWorksheetProtectionResource: mg::One<models::WorkbookWorksheetProtection> }

impl WorkbookWorksheetProtectionResource {
    /// `POST …/protect`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `Files.ReadWrite` (delegated).
    #[inline]
    pub fn protect(&self, parameters: Protect) -> mg::Request<()> {
        self.raw().action_with("protect", &parameters)
    }

    /// `POST …/unprotect`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `Files.ReadWrite` (delegated).
    #[inline]
    pub fn unprotect(&self) -> mg::Request<()> {
        self.raw().action("unprotect")
    }
}

/// Parameters of [`WorkbookWorksheetProtectionResource::protect`].
pub struct Protect {
    /// `options`.
    pub options: mg::Field<mg::Boxed<models::WorkbookWorksheetProtectionOptions>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Protect: "microsoft.graph.protect", parameters;
    options: "options",
}
