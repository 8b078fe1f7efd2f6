// @generated
use crate::{mg, models};

/// Requests on one [`WorkbookRangeFill`](models::WorkbookRangeFill): `get`, `update`, `delete`, and
/// the methods below.
///
/// For example `graph.drive().root().workbook().names().id(id).range().format().fill()`.
#[derive(Clone, Debug)]
pub struct WorkbookRangeFillResource(mg::One<models::WorkbookRangeFill>);

mg::builder! { WorkbookRangeFillResource: mg::One<models::WorkbookRangeFill> }

impl WorkbookRangeFillResource {
    /// `POST …/clear`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `Files.ReadWrite` (delegated).
    #[inline]
    pub fn clear(&self) -> mg::Request<()> {
        self.raw().action("clear")
    }
}
