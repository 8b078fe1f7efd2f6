// @generated
use crate::{mg, models};

mg::builder! {
    /// One `microsoft.graph.serviceApp`, by its URL.
    ///
    /// For example `/solutions/backupRestore/serviceApps/{serviceApp-id}`.
    ServiceAppResource(mg::One<models::ServiceApp>)
}

impl ServiceAppResource {
    /// `POST …/activate`
    #[inline]
    pub fn activate(&self, parameters: Activate) -> mg::Request<models::ServiceApp> {
        mg::Path::action_with(self, "activate", &parameters)
    }

    /// `POST …/deactivate`
    #[inline]
    pub fn deactivate(&self) -> mg::Request<models::ServiceApp> {
        mg::Path::action(self, "deactivate")
    }
}

/// A collection of `microsoft.graph.serviceApp`, by its URL.
///
/// For example `/solutions/backupRestore/serviceApps`.
pub type ServiceAppCollection = mg::Many<models::ServiceApp, ServiceAppResource>;

mg::record! {
    /// Parameters of `microsoft.graph.activate`.
    Activate "microsoft.graph.activate" "parameters";
    /// `effectiveDateTime`: DateTimeOffset, not null
    effective_date_time "effectiveDateTime" "r": mg::DateTimeOffset,
}
