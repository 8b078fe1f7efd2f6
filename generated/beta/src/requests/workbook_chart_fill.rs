// @generated
use crate::{mg, models};

/// Requests on one [`WorkbookChartFill`](models::WorkbookChartFill): `get`, `update`, `delete`, and
/// the methods below.
///
/// For example
/// `graph.drive().root().workbook().worksheets().id(id).charts().id(id).format().fill()`.
#[derive(Clone, Debug)]
pub struct WorkbookChartFillResource(mg::One<models::WorkbookChartFill>);

mg::builder! { WorkbookChartFillResource: mg::One<models::WorkbookChartFill> }

impl WorkbookChartFillResource {
    /// `POST …/clear`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `Files.ReadWrite` (delegated).
    #[inline]
    pub fn clear(&self) -> mg::Request<()> {
        self.raw().action("clear")
    }

    /// `POST …/setSolidColor`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `Files.ReadWrite` (delegated).
    #[inline]
    pub fn set_solid_color(&self, parameters: SetSolidColor) -> mg::Request<()> {
        self.raw().action_with("setSolidColor", &parameters)
    }
}

/// Parameters of [`WorkbookChartFillResource::set_solid_color`].
pub struct SetSolidColor {
    /// `color`.
    pub color: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SetSolidColor: "microsoft.graph.setSolidColor", parameters;
    color: "color",
}
