// @generated
use crate::{mg, models};

mg::builder! {
    /// One `microsoft.graph.goalsExportJob`, by its URL.
    ///
    /// For example `/employeeExperience/goals/exportJobs/{goalsExportJob-id}`.
    GoalsExportJobResource(mg::One<models::GoalsExportJob>)
}

impl GoalsExportJobResource {
    /// `…/content`: Edm.Stream
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `GET` | **Goals-Export.Read.All** |
    #[inline]
    pub fn content(&self) -> mg::Media {
        mg::Path::stream(self, "content")
    }
}

/// A collection of `microsoft.graph.goalsExportJob`, by its URL.
///
/// For example `/employeeExperience/goals/exportJobs`.
pub type GoalsExportJobCollection = mg::Many<
    models::GoalsExportJob,
    GoalsExportJobResource,
>;
