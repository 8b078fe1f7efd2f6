// @generated
use crate::{mg, models};

/// Requests on one [`GoalsExportJob`](models::GoalsExportJob): `get`, `update`, `delete`, and the
/// methods below.
///
/// For example `graph.employee_experience().goals().export_jobs().id(id)`.
#[derive(Clone, Debug)]
pub struct GoalsExportJobResource(mg::One<models::GoalsExportJob>);

mg::builder! { GoalsExportJobResource: mg::One<models::GoalsExportJob> }

impl GoalsExportJobResource {
    /// `…/content`: the content of the stream.
    ///
    /// Least privileged permission to read: `Goals-Export.Read.All` (delegated).
    #[inline]
    pub fn content(&self) -> mg::Media {
        self.raw().stream("content")
    }
}

/// Requests on a collection of [`GoalsExportJob`](models::GoalsExportJob): `list`, `create`,
/// `count`, `id` for one of them.
///
/// For example `graph.employee_experience().goals().export_jobs()`.
pub type GoalsExportJobCollection = mg::Many<
    models::GoalsExportJob,
    GoalsExportJobResource,
>;
