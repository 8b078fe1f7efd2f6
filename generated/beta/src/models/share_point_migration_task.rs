// @generated
use crate::mg;

/// Entity type [`microsoft.graph.sharePointMigrationTask`][reference], derived from
/// [`Entity`](super::Entity).
///
/// Requests: [`SharePointMigrationTaskCollection`], for example
/// `graph.solutions().share_point().migrations().cross_organization_migration_tasks()`.
///
/// Operations: `cancel`, `get_by_source_group_mail_nickname`, `get_by_source_site_url`,
/// `get_by_source_user_principal_name`.
///
/// [`SharePointMigrationTaskCollection`]: crate::requests::share_point_migration_task::SharePointMigrationTaskCollection
/// [reference]: https://learn.microsoft.com/graph/api/resources/sharepointmigrationtask?view=graph-rest-beta
pub struct SharePointMigrationTask {
    /// `error`. Never null.
    pub error: mg::Field<mg::Boxed<super::PublicError>>,
    /// `finishedDateTime`. Never null.
    pub finished_date_time: mg::Field<mg::DateTimeOffset>,
    /// `id`: the key. Never null.
    pub id: mg::Field<String>,
    /// `lastUpdatedDateTime`. Never null.
    pub last_updated_date_time: mg::Field<mg::DateTimeOffset>,
    /// `parameters`. Never null.
    pub parameters: mg::Field<mg::Boxed<super::SharePointMigrationTaskParameters>>,
    /// `startedDateTime`. Never null.
    pub started_date_time: mg::Field<mg::DateTimeOffset>,
    /// `status`. Never null.
    pub status: mg::Field<mg::Open<super::SharePointMigrationTaskStatus>>,
    /// Everything else: annotations, dynamic and expanded properties, those of a derived type, and what did not fit.
    pub extra: mg::Extra,
    #[doc(hidden)]
    pub __non_exhaustive: (),
}

mg::model! {
    SharePointMigrationTask: "microsoft.graph.sharePointMigrationTask", entity, base super::Entity;
    error: "error" required,
    finished_date_time: "finishedDateTime" required,
    id: "id" key required,
    last_updated_date_time: "lastUpdatedDateTime" required,
    parameters: "parameters" required,
    started_date_time: "startedDateTime" required,
    status: "status" required,
}

mg::derived_from! { SharePointMigrationTask: super::Entity }
