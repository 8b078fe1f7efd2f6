// @generated
use crate::{mg, models};

mg::builder! {
    /// One `microsoft.graph.workbookApplication`, by its URL.
    ///
    /// For example `/drive/root/workbook/application`.
    WorkbookApplicationResource(mg::One<models::WorkbookApplication>)
}

impl WorkbookApplicationResource {
    /// `POST …/calculate`
    ///
    /// | delegated (work) |
    /// |-|
    /// | **Files.ReadWrite** |
    #[inline]
    pub fn calculate(&self, parameters: Calculate) -> mg::Request<()> {
        mg::Path::action_with(self, "calculate", &parameters)
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.calculate`.
    Calculate "microsoft.graph.calculate" "parameters";
    /// `calculationType`: String, not null
    calculation_type "calculationType" "r": String,
}
