// @generated
use crate::{mg, models, requests};

/// Requests on one [`Goals`](models::Goals): `get`, `update`, `delete`, and the methods below.
///
/// For example `graph.employee_experience().goals()`.
#[derive(Clone, Debug)]
pub struct GoalsResource(mg::One<models::Goals>);

mg::builder! { GoalsResource: mg::One<models::Goals> }

impl GoalsResource {
    /// `…/exportJobs`: many [`GoalsExportJob`](models::GoalsExportJob).
    ///
    /// Least privileged permission to read: `Goals-Export.Read.All` (delegated).
    #[inline]
    pub fn export_jobs(&self) -> requests::goals_export_job::GoalsExportJobCollection {
        mg::navigate(self, "exportJobs")
    }
}
