// @generated
use crate::{mg, models};

/// Requests on one [`WorkbookApplication`](models::WorkbookApplication): `get`, `update`, `delete`,
/// and the methods below.
///
/// For example `graph.drive().root().workbook().application()`.
#[derive(Clone, Debug)]
pub struct WorkbookApplicationResource(mg::One<models::WorkbookApplication>);

mg::builder! { WorkbookApplicationResource: mg::One<models::WorkbookApplication> }

impl WorkbookApplicationResource {
    /// `POST …/calculate`.
    ///
    /// Returns no body.
    ///
    /// Least privileged permission: `Files.ReadWrite` (delegated).
    #[inline]
    pub fn calculate(&self, parameters: impl Into<Calculate>) -> mg::Request<()> {
        self.raw().action_with("calculate", &parameters.into())
    }
}

/// Parameters of [`WorkbookApplicationResource::calculate`].
///
/// A call can pass `calculation_type` alone.
pub struct Calculate {
    /// `calculationType`. Required.
    pub calculation_type: mg::Field<String>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    Calculate: "microsoft.graph.calculate", parameters;
    calculation_type: "calculationType" required,
}

mg::required_parameters! {
    Calculate;
    calculation_type: String,
}
