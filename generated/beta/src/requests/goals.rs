// @generated
use crate::{mg, models, requests};

mg::builder! {
    /// One `microsoft.graph.goals`, by its URL.
    ///
    /// For example `/employeeExperience/goals`.
    GoalsResource(mg::One<models::Goals>)
}

impl GoalsResource {
    /// `…/exportJobs`: many `goalsExportJob`
    ///
    /// | | delegated (work) |
    /// |-|-|
    /// | `GET` | **Goals-Export.Read.All** |
    /// | `GET …/{id}` | **Goals-Export.Read.All** |
    /// | `POST` | **Goals-Export.ReadWrite.All** |
    #[inline]
    pub fn export_jobs(&self) -> requests::goals_export_job::GoalsExportJobCollection {
        mg::to(self, "exportJobs")
    }
}
