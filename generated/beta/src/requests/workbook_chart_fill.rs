// @generated
use crate::{mg, models};

mg::builder! {
    /// One `microsoft.graph.workbookChartFill`, by its URL.
    ///
    /// For example `/drive/root/workbook/worksheets/{workbookWorksheet-id}/charts/{workbookChart-id}/format/fill`.
    WorkbookChartFillResource(mg::One<models::WorkbookChartFill>)
}

impl WorkbookChartFillResource {
    /// `POST …/clear`
    ///
    /// | delegated (work) | delegated (personal) |
    /// |-|-|
    /// | **Files.ReadWrite** | **Files.ReadWrite** |
    #[inline]
    pub fn clear(&self) -> mg::Request<()> {
        mg::Path::action(self, "clear")
    }

    /// `POST …/setSolidColor`
    ///
    /// | delegated (work) | delegated (personal) |
    /// |-|-|
    /// | **Files.ReadWrite** | **Files.ReadWrite** |
    #[inline]
    pub fn set_solid_color(&self, parameters: SetSolidColor) -> mg::Request<()> {
        mg::Path::action_with(self, "setSolidColor", &parameters)
    }
}

mg::record! {
    /// Parameters of `microsoft.graph.setSolidColor`.
    SetSolidColor "microsoft.graph.setSolidColor" "parameters";
    /// `color`: String
    color "color": String,
}
